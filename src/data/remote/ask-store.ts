import type { StoreAnswer } from '../../core/sync/store-answer.ts';
import { authorization } from './authorization.ts';
import type { StoreAccess } from './store-access.ts';

/** A store that says nothing for so long is as good as gone. */
const PATIENCE_MS = 30_000;

/** In characters. A larger text is copied twice on the page's own thread before it goes; a blob is not. */
const LARGE = 100_000;

export interface StoreQuestion {
  readonly address: string;
  readonly access: StoreAccess;
  readonly method?: 'GET' | 'PUT';
  /** Read only what is not of this tag. */
  readonly unlessTag?: string | undefined;
  /** Write only over this tag; "nothing" where nothing may be there yet. */
  readonly overTag?: string | undefined;
  readonly body?: string;
}

function headersOf({ access, unlessTag, overTag, body }: StoreQuestion): Record<string, string> {
  return {
    ...authorization(access),
    ...(unlessTag !== undefined && { 'if-none-match': unlessTag }),
    ...(overTag === 'nothing' && { 'if-none-match': '*' }),
    ...(overTag !== undefined && overTag !== 'nothing' && { 'if-match': overTag }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
}

/**
 * Asks a store once. Never rejects: whatever goes wrong on the way, and that a page of another origin may not tell why, is
 * "unreachable". The browser's own cache and its password dialog stay out of it.
 */
export const askStore = async (question: StoreQuestion): Promise<StoreAnswer> => {
  const { address, method = 'GET', body } = question;
  try {
    const response = await fetch(address, {
      method,
      headers: headersOf(question),
      body: body !== undefined && body.length > LARGE ? new Blob([body]) : (body ?? null),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = method === 'GET' && response.status === 200 ? await response.text() : null;
    return { kind: 'answer', status: response.status, tag: response.headers.get('etag'), body: text };
  } catch {
    return { kind: 'unreachable' };
  }
};
