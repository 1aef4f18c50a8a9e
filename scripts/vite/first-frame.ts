import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { drawFirstFrame, type FirstFrame } from '../../src/app/first-frame.ts';
import { tellNoStart, type NoStart } from '../../src/app/tell-no-start.ts';
import { decodeDocument } from '../../src/core/board/decode-document.ts';
import { assessBoard } from '../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { lastSeenOf, type LastSeen } from '../../src/core/status/last-seen.ts';
import { statusOf } from '../../src/core/status/status-of.ts';
import { KEPT_MARK } from '../../src/data/storage/kept-mark.ts';
import { LAST_SEEN_KEY } from '../../src/data/storage/last-seen-mark.ts';

const PLACE = 'first';
const NOTE = '.frame-note';
/** How often a page whose app did not come looks whether its server answers. */
const ASK_MS = 30_000;
const MARK = '<!-- first frame -->';

/** What the demo board says when it begins. */
function demoSeen(root: string): LastSeen {
  const decoded = decodeDocument(JSON.parse(readFileSync(join(root, 'public/demo-board.json'), 'utf8')));
  if (!decoded?.ok) throw new Error('public/demo-board.json is not a board.');
  const { board } = decoded;
  const now = Date.parse(board.demoStartsAt ?? '');
  return lastSeenOf(statusOf(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, now), now));
}

function scriptFor(root: string): string {
  const given: FirstFrame = { demo: demoSeen(root), keptMark: KEPT_MARK, lastSeenKey: LAST_SEEN_KEY, place: PLACE };
  const waiting: NoStart = { place: PLACE, note: NOTE, everyMs: ASK_MS };
  // A closing tag in a text would end the script.
  const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
  const code = `(${tellNoStart.toString()})(${json(waiting)});(${drawFirstFrame.toString()})(${json(given)})`;
  return minifySync('first-frame.js', code).code.replaceAll('</', '<\\/');
}

/**
 * Writes into the page what paints the levels seen last before the app arrives. It stands right behind the place that it
 * fills, so that the first paint already has it.
 */
export function firstFrame(): Plugin {
  let root = '';
  return {
    name: 'first-frame',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        if (!html.includes(MARK)) throw new Error(`index.html has no ${MARK}`);
        return html.replace(MARK, () => `<script>${scriptFor(root)}</script>`);
      },
    },
  };
}
