import { loadSource } from './load-source.mjs';

/** @typedef {import('../src/core/policy/policy.ts').Policy} Policy */

const PEOPLE = 200;
const CASES = 10_000;
const NOW = '2026-12-29T14:30:00Z';
const DAY_MS = 86_400_000;
// As people and help desks write them: most of them short, one in each kind as long as nobody would draw it.
const NAMES = [
  'Amara Okafor',
  'Bo',
  'Maximiliane-Theodora von Hohenzollern-Sigmaringen-Oettingen',
  'Zoë Brandt',
  'نور الدين',
  'Juan Carlos Alfonso Víctor María Rodríguez de la Peña',
  'ישראל ישראלי',
  'Li',
];
const TITLES = [
  'Indexed search down after upgrade',
  'SSO',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft: search answers nothing at all since the upgrade of Monday, on every node and with every account that we tried',
  'Code insights time out',
  '\u202Eright to left, and never back: מוקד תמיכה',
  'https://support.example.com/tickets/view?id=4711&tab=conversation&highlight=a3f9c2d1e8b7',
  'Repo sync stuck since Monday',
];
const CUSTOMERS = [
  'Tailspin Toys',
  'Contoso',
  'Wide World Importers Pharmaceuticals and Life Sciences (Liechtenstein) AG',
];
const AVAILABILITY = ['working', 'working', 'working', 'focus', 'out'];
const OWNERLESS = 20;

/**
 * @template Value
 * @param {readonly Value[]} from
 * @param {number} place
 * @returns {Value | undefined}
 */
const inTurn = (from, place) => from[place % from.length];

/** @param {readonly string[]} regions @param {number} place */
const personAt = (regions, place) => ({
  id: `person-${place}`,
  name: `${inTurn(NAMES, place)}${place < NAMES.length ? '' : ` ${place}`}`,
  region: inTurn(regions, place),
  availability: inTurn(AVAILABILITY, place),
  openCases: (place * 7) % 60,
  entered: { openCases: { at: NOW, by: NAMES[2] }, availability: { at: NOW, by: NAMES[2] } },
});

/** @param {readonly string[]} regions @param {number} place */
const caseAt = (regions, place) => ({
  id: `${100_000 + place}`,
  title: inTurn(TITLES, place),
  customer: inTurn(CUSTOMERS, place),
  segment: inTurn(['enterprise', 'team', 'free', 'pre-sales', 'open-source'], place),
  priority: inTurn(['p2', 'p1', 'p3', 'p0', 'p3'], place),
  status: 'open',
  openedAt: new Date(Date.parse(NOW) - (place % 97) * 0.31 * DAY_MS).toISOString(),
  owner: place % OWNERLESS === 0 ? null : `person-${place % PEOPLE}`,
  region: inTurn(regions, place),
});

/** @param {string} region @param {number} index */
const checkInAt = (region, index) => ({
  id: `check-in-${region}`,
  at: new Date(Date.parse(NOW) - index * 1_200_000).toISOString(),
  region,
  by: NAMES[2],
  working: 3,
  openCases: 1200 + index,
  level: index * 2 + 1,
});

/**
 * Six regions on twelve levels: the policy of such a team.
 *
 * @returns {Promise<Policy>}
 */
export async function crowdPolicy() {
  const { policyWith } = /** @type {typeof import('../test/support/builders/policy-with.ts')} */ (
    await loadSource('test/support/builders/policy-with.ts')
  );
  return policyWith({ regions: 6, levels: 12 });
}

/**
 * The parts of a board of that policy's regions with 200 people and 10,000 cases.
 *
 * @param {Policy} policy
 */
export function crowdParts(policy) {
  const regions = policy.regions.map(({ id }) => id);
  return {
    team: 'Customer Support and Customer Engineering, worldwide (follow the sun)',
    regions: Object.fromEntries(regions.map((id) => [id, { entry: 'roster', noOwner: 99 }])),
    people: Array.from({ length: PEOPLE }, (_, place) => personAt(regions, place)),
    cases: Array.from({ length: CASES }, (_, place) => caseAt(regions, place)),
    checkIns: regions.map(checkInAt),
    announcements: [],
    history: [],
    timeLog: [],
  };
}
