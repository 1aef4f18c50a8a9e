import type { Board } from '../../core/board/board.ts';
import type { StatusFile } from '../../core/status/status-file.ts';
import { toBase64Url } from './base64url.ts';
import { deflateText } from './deflate.ts';

/** Over this many characters chats and mail programs cut links; a file is offered instead (contracts, "Share link"). */
const LINK_LIMIT = 8000;

export interface ShareLink {
  /** `#/wall?board=…` or `#/status?board=…`. */
  readonly hash: string;
  readonly tooLong: boolean;
}

const NOTHING = new Set(['[]', '{}', '{"regions":{},"days":{}}']);
/** Lists that a reader takes for empty where they are missing: every character of a link counts. */
const MAY_BE_MISSING = [
  'holidays',
  'expectedCases',
  'timeLog',
  'announcements',
  'checkIns',
  'history',
  'cases',
] as const;

function shortened(document: Board | StatusFile): unknown {
  if (document.format === 'evenkeel-status') return document;
  const left = MAY_BE_MISSING.filter((name) => NOTHING.has(JSON.stringify(document[name])));
  return Object.fromEntries(Object.entries(document).filter(([name]) => !left.some((other) => other === name)));
}

/** Packs a whole board or a status file into the part of an address that never reaches a server. */
export const encodeShareLink = async (document: Board | StatusFile): Promise<ShareLink> => {
  const payload = toBase64Url(await deflateText(JSON.stringify(shortened(document))));
  const hash = `#/${document.format === 'evenkeel-status' ? 'status' : 'wall'}?board=${payload}`;
  return { hash, tooLong: hash.length > LINK_LIMIT };
};
