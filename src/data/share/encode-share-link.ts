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

/** Packs a whole board or a status file into the part of an address that never reaches a server. */
export const encodeShareLink = async (document: Board | StatusFile): Promise<ShareLink> => {
  const payload = toBase64Url(await deflateText(JSON.stringify(document)));
  const hash = `#/${document.format === 'evenkeel-status' ? 'status' : 'wall'}?board=${payload}`;
  return { hash, tooLong: hash.length > LINK_LIMIT };
};
