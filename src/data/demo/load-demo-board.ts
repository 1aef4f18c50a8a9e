import type { Board } from '../../core/board/board.ts';
import { decodeDocument } from '../../core/board/decode-document.ts';

/** Fetches the demo board that lies beside the app. Rejects with an error whose message is for people. */
export const loadDemoBoard = async (): Promise<Board> => {
  const response = await fetch(new URL('demo-board.json', document.baseURI)).catch(() => null);
  if (response === null) throw new Error('demo-board.json, which lies beside the app, could not be reached');
  if (!response.ok) throw new Error(`demo-board.json was answered with ${response.status}`);
  const content: unknown = await response.json().catch(() => undefined);
  const decoded = decodeDocument(content);
  if (!decoded?.ok) throw new Error(`demo-board.json is not a board${decoded ? `: ${decoded.problem.reason}` : ''}`);
  return decoded.board;
};
