import { NO_ACCESS, type StoreAccess } from './store-access.ts';

/** An address as somebody typed it, without what is secret in it. */
export type TypedAddress =
  | {
      readonly ok: true;
      readonly address: string;
      /** User and password that stood in it. */
      readonly access: StoreAccess;
    }
  | { readonly ok: false; readonly reason: string };

const EXAMPLE = 'https://files.example/team/board.json';
const IS_WEB = /^https?:\/\//i;
const LINK = /#.*[?&](?:store|address)=([^&]+)/;

/**
 * Reads the address of a shared board: a file over http or https. A folder means the board.json in it, a link of the app the
 * address that it carries.
 */
export const readAddress = (typed: string): TypedAddress => {
  const text = (linkedIn(typed) ?? typed).trim();
  if (text === '') return refused(`Enter where the board lies, ${EXAMPLE} say.`);
  if (!IS_WEB.test(text)) return refused(`Only addresses that begin with https:// or http:// work, ${EXAMPLE} say.`);
  if (!URL.canParse(text)) return refused(`That is no whole address. One looks like ${EXAMPLE}.`);
  const url = new URL(text);
  const access = accessIn(url);
  url.username = '';
  url.password = '';
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'board.json';
  return { ok: true, address: url.href, access };
};

const refused = (reason: string): TypedAddress => ({ ok: false, reason });

function linkedIn(typed: string): string | null {
  const linked = LINK.exec(typed)?.[1];
  return linked === undefined ? null : decoded(linked);
}

function accessIn({ username, password }: URL): StoreAccess {
  if (username === '' && password === '') return NO_ACCESS;
  return { kind: 'password', user: decoded(username), password: decoded(password) };
}

/** What stands there coded is read; a percent sign that codes nothing is one. */
function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (coded) => {
    try {
      return decodeURIComponent(coded);
    } catch {
      return coded;
    }
  });
}
