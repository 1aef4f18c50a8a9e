import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from './load-source.mjs';
import { ROOT } from './run-node.mjs';
import { crowdParts, crowdPolicy } from './shot-crowd.mjs';

/**
 * @typedef {{ at: string, by: string }} Stamp
 * @typedef {{ region: string, availability: string, openCases: number, entered: Record<string, Stamp> }} Person
 * @typedef {{ at: string, region: string }} CheckIn
 * @typedef {{ board: unknown, policy: unknown }} ShotData policy: null where the handbook's is in force
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

/** What a board has while nobody has entered a thing. */
const NOTHING = { people: [], cases: [], checkIns: [], announcements: [], timeLog: [], history: [], holidays: [] };
const ENTERED = { at: `${TODAY}T14:30:00Z`, by: 'Dana' };

/** @param {number} working @param {number} openCases */
const twoNumbers = (working, openCases) => ({
  entry: 'numbers',
  working,
  openCases,
  entered: { working: ENTERED, openCases: ENTERED },
});

/**
 * The demo's board as it stands in other hours than a good one, and with less than it has, by name.
 *
 * @type {Readonly<Record<string, (demo: Board) => Board>>}
 */
const BOARDS = {
  // As a team finds it that has just made one.
  empty: (demo) => ({ ...demo, ...NOTHING, regions: { emea: {}, americas: {} } }),
  // A team with no names and no list of cases: two numbers of each region.
  little: (demo) => ({
    ...demo,
    ...NOTHING,
    regions: { emea: twoNumbers(2, 17), americas: twoNumbers(8, 40) },
  }),
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

/**
 * Boards of teams that have a policy of their own, by name.
 *
 * @type {Readonly<Record<string, (demo: Board) => Promise<ShotData>>>}
 */
const TEAMS = {
  // One region and few levels.
  one: async () => ({
    board: readPublic('examples/one-region/board.json'),
    policy: readPublic('examples/one-region/policy.json'),
  }),
  // Six regions, twelve levels, 200 people, 10,000 cases and very long names.
  much: async (demo) => {
    const policy = await crowdPolicy();
    return { board: { ...demo, ...crowdParts(policy) }, policy };
  },
  // Texts that pages break on, in each place that takes a text.
  hurtful: async () => {
    const { hurtfulBoard, hurtfulPolicy } = /** @type {typeof import('../test/support/builders/hurtful.ts')} */ (
      await loadSource('test/support/builders/hurtful.ts')
    );
    return { board: hurtfulBoard({ people: 60, cases: 60 }), policy: hurtfulPolicy() };
  },
};

export const BOARD_NAMES = [...Object.keys(BOARDS), ...Object.keys(TEAMS)];

/** @param {string} path below `public` @returns {unknown} */
const readPublic = (path) => JSON.parse(readFileSync(join(ROOT, 'public', path), 'utf8'));

/**
 * The demo's document as the named board has it, and the policy that lies beside the app with it.
 *
 * @param {string} name
 * @returns {Promise<ShotData>}
 */
export async function shotBoard(name) {
  const demo = /** @type {Board} */ (readPublic('demo-board.json'));
  const team = TEAMS[name];
  if (team !== undefined) return team(demo);
  const change = BOARDS[name];
  if (change === undefined) throw new Error(`There is no board “${name}”.`);
  return { board: change(demo), policy: null };
}
