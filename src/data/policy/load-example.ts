import type { Board } from '../../core/board/board.ts';
import { decodeDocument } from '../../core/board/decode-document.ts';
import { POLICY_EXAMPLES } from './examples.ts';

type LoadedExample =
  | { readonly ok: true; readonly name: string; readonly policy: string; readonly board: Board }
  | { readonly ok: false; readonly reason: string };

/** Fetches an example that lies beside the app: the text of its policy, and its board. Never rejects. */
export const loadExample = async (id: string): Promise<LoadedExample> => {
  const example = POLICY_EXAMPLES.find((one) => one.id === id);
  if (example === undefined) return { ok: false, reason: `There is no example “${id}”.` };
  try {
    const [policy, boardText] = await Promise.all([fetchText(id, 'policy.json'), fetchText(id, 'board.json')]);
    const decoded = decodeDocument(JSON.parse(boardText));
    if (decoded?.ok !== true) return { ok: false, reason: 'The board of this example cannot be read.' };
    return { ok: true, name: example.name, policy, board: decoded.board };
  } catch {
    return {
      ok: false,
      reason: 'This example could not be fetched: examples are not kept for a time without a network.',
    };
  }
};

async function fetchText(id: string, file: string): Promise<string> {
  const response = await fetch(new URL(`examples/${id}/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${file} was answered with ${response.status}`);
  return response.text();
}
