import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-node.mjs';

/**
 * @typedef {{ at: string, by: string }} Stamp
 * @typedef {{ region: string, availability: string, openCases: number, entered: Record<string, Stamp> }} Person
 * @typedef {{ at: string, region: string }} CheckIn
 * @typedef {{ people: Person[], checkIns: CheckIn[], regions: Record<string, object>, announcements: { at: string }[], inPlay: object | null }} Board
 */

const TODAY = '2026-12-29';
const OVERRIDE = {
  level: 3,
  reason: 'two SEs are on their way home and back tomorrow',
  by: 'Lee',
  at: `${TODAY}T12:10:00Z`,
  until: `${TODAY}T16:00:00Z`,
};

/** @param {Board} board @param {string} from */
const withoutCheckInsFrom = (board, from) => ({
  ...board,
  checkIns: board.checkIns.filter(({ at }) => at < from),
  announcements: board.announcements.filter(({ at }) => at < from),
});

/**
 * The demo's board as it stands in other hours than a good one, by name.
 *
 * @type {Readonly<Record<string, (demo: Board) => Board>>}
 */
const BOARDS = {
  // EMEA's numbers moved on after its check-in.
  drift: (demo) => ({
    ...demo,
    people: demo.people.map((person, index) => (index === 1 ? { ...person, availability: 'out' } : person)),
  }),
  // Nobody has checked in since the 28th.
  unknown: (demo) => withoutCheckInsFrom(demo, '2026-12-28T00:00:00Z'),
  override: (demo) => ({
    ...demo,
    regions: { ...demo.regions, emea: { ...demo.regions['emea'], override: OVERRIDE } },
  }),
  // Nobody has said today who works.
  range: (demo) => ({
    ...withoutCheckInsFrom(demo, `${TODAY}T00:00:00Z`),
    people: demo.people.map(({ entered, ...person }) => ({
      ...person,
      entered: Object.fromEntries(Object.entries(entered).filter(([field]) => field !== 'availability')),
    })),
  }),
  // The check-in was made and nothing of it posted.
  'to-post': (demo) => ({ ...demo, announcements: demo.announcements.filter(({ at }) => at < `${TODAY}T00:00:00Z`) }),
  'not-in-play': (demo) => ({ ...demo, inPlay: null }),
};

export const BOARD_NAMES = Object.keys(BOARDS);

/**
 * The demo's document as the named board has it.
 *
 * @param {string} name
 * @returns {Board}
 */
export function shotBoard(name) {
  const change = BOARDS[name];
  if (change === undefined) throw new Error(`There is no board “${name}”.`);
  return change(/** @type {Board} */ (JSON.parse(readFileSync(join(ROOT, 'public/demo-board.json'), 'utf8'))));
}
