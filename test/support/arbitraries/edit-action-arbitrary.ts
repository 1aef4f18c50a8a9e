import fc from 'fast-check';
import type { Board, InPlay, Person } from '../../../src/core/board/board.ts';
import { AVAILABILITIES, COUNT_SOURCES, ORDERINGS } from '../../../src/core/board/board.ts';
import { CASE_STATUSES, type Case } from '../../../src/core/board/case.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { PART_KINDS, type Part } from '../../../src/core/board/edits/part-kinds.ts';
import { EDITIONS } from '../../../src/core/policy/primitives.ts';
import { READING_CHOICES } from '../../../src/core/policy/readings.ts';
import { caseArbitrary } from './case-arbitrary.ts';
import { toldActions } from './told-action-arbitrary.ts';
import { dayArbitrary, instantArbitrary, textArbitrary, wordsArbitrary } from './text-arbitrary.ts';

const count = fc.oneof({ weight: 9, arbitrary: fc.nat(999) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1000, 1.5) });
const maybeCount = fc.option(count);
const maybeDay = fc.option(dayArbitrary);
const expected = fc.option(
  fc.oneof({ weight: 9, arbitrary: fc.nat(9999) }, { weight: 1, arbitrary: fc.constant(10_000) }),
);
const { match, load, loadScope } = READING_CHOICES;
const away = fc.record({ from: dayArbitrary, to: dayArbitrary, note: textArbitrary });
const levelsInPlay = fc.record({
  since: instantArbitrary,
  by: textArbitrary,
  reason: textArbitrary,
  suspended: textArbitrary,
});
const inPlay: fc.Arbitrary<InPlay | null> = fc.option(levelsInPlay);
const hours = fc.constantFrom(0, 0.25, 4, 8);

/** Any of these, seldom one that the board does not have. */
const known = (ids: readonly string[]): fc.Arbitrary<string> =>
  ids.length === 0
    ? fc.constant('nowhere')
    : fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constant('nowhere') });

function personArbitrary(regions: readonly string[]): fc.Arbitrary<Person> {
  return fc.record({
    id: fc.nat(99).map((id) => `new-${id}`),
    name: wordsArbitrary,
    region: known(regions),
    availability: fc.constantFrom(...AVAILABILITIES),
    focusConfirmed: fc.boolean(),
    openCases: fc.nat(999),
    away: fc.array(away, { maxLength: 1 }),
    entered: fc.constant({}),
  });
}

function overrideArbitrary() {
  const parts = { level: fc.integer({ min: 1, max: 12 }), reason: textArbitrary, by: textArbitrary };
  return fc.option(fc.record({ ...parts, at: instantArbitrary, until: instantArbitrary }));
}

function regionActions(regions: readonly string[]): fc.Arbitrary<EditAction>[] {
  const region = known(regions);
  const kind = fc.constantFrom('setRegionWorking' as const, 'setRegionCases' as const);
  const entry = fc.record({ day: dayArbitrary, region, customerHours: hours, internalHours: hours, by: textArbitrary });
  return [
    fc.record({ kind: fc.constant('setNoOwner' as const), region, value: count }),
    fc.record({ kind, region, value: maybeCount }),
    fc.record({
      kind: fc.constant('setExpectedCases' as const),
      region,
      day: maybeDay,
      cases: expected,
    }),
    fc.record({ kind: fc.constant('setEntry' as const), region, entry: fc.constantFrom('roster', 'numbers') }),
    fc.record({ kind: fc.constant('setOverride' as const), region, override: overrideArbitrary() }),
    fc.record({ kind: fc.constant('logHours' as const), entry }),
  ];
}

function relogActions({ timeLog }: Board): fc.Arbitrary<EditAction>[] {
  if (timeLog.length === 0) return [];
  const kind = fc.constant('logHours' as const);
  const entry = fc
    .tuple(fc.constantFrom(...timeLog), hours, hours)
    .map(([old, customerHours, internalHours]) => ({ ...old, customerHours, internalHours }));
  return [fc.record({ kind, entry })];
}

function peopleActions(board: Board): fc.Arbitrary<EditAction>[] {
  const regions = Object.keys(board.regions);
  const person = known(board.people.map(({ id }) => id));
  const added = personArbitrary(regions);
  const changes = { name: textArbitrary, region: known(regions), away: fc.array(away, { maxLength: 2 }) };
  const people = fc.uniqueArray(fc.record({ id: person, value: count }), { selector: ({ id }) => id, maxLength: 4 });
  const byRegion = fc.uniqueArray(fc.record({ region: known(regions), noOwner: count }), {
    selector: (one) => one.region,
  });
  const availability = fc.constantFrom(...AVAILABILITIES);
  return [
    fc.record({ kind: fc.constant('setOpenCases' as const), person, value: count }),
    fc.record({ kind: fc.constant('setAvailability' as const), person, availability }),
    fc.record({ kind: fc.constant('confirmFocus' as const), person, confirmed: fc.boolean() }),
    fc.record({ kind: fc.constant('addPerson' as const), person: added, position: fc.nat(9) }),
    fc.record({ kind: fc.constant('removePerson' as const), person }),
    fc.record({ kind: fc.constant('editPerson' as const), person, changes: fc.record(changes, { requiredKeys: [] }) }),
    fc.record({
      kind: fc.constant('confirmStates' as const),
      people: fc.uniqueArray(person, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant('addPeople' as const), people: fc.array(added, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('removePeople' as const), people: fc.uniqueArray(person, { maxLength: 4 }) }),
    fc.record({ kind: fc.constant('setCounts' as const), people, regions: byRegion }),
  ];
}

function changesArbitrary(one: fc.Arbitrary<Case>): fc.Arbitrary<Partial<Omit<Case, 'id'>>> {
  const names = ['title', 'priority', 'owner', 'region', 'url', 'pin', 'request', 'openedAt', 'imported'] as const;
  return fc.tuple(one, fc.subarray([...names])).map(([{ id: _id, ...fields }, picked]) => {
    const kept = new Set<string>(picked);
    return Object.fromEntries(Object.entries(fields).filter(([name]) => kept.has(name)));
  });
}

function caseActions(board: Board): fc.Arbitrary<EditAction>[] {
  const people = board.people.map(({ id }) => id);
  const owner: fc.Arbitrary<string | null> = fc.option(known(people));
  const one = known(board.cases.map(({ id }) => id));
  const added = caseArbitrary({ regions: Object.keys(board.regions), people });
  const changes = changesArbitrary(added);
  const change = fc.uniqueArray(fc.record({ id: one, changes }), { selector: ({ id }) => id, maxLength: 4 });
  const reply = fc.record({ kind: fc.constant('replyToCase' as const), case: one, repliedAt: instantArbitrary });
  const kind = fc.constantFrom(
    'removeCase' as const,
    'solveCase' as const,
    'unpinCase' as const,
    'replyToCase' as const,
  );
  return [
    reply,
    fc.record({ kind, case: one }),
    fc.record({ kind: fc.constant('addCase' as const), case: added, position: fc.nat(40) }),
    fc.record({ kind: fc.constant('editCase' as const), case: one, changes }),
    fc.record({ kind: fc.constant('takeCase' as const), case: one, owner }),
    fc.record({ kind: fc.constant('pinCase' as const), case: one, reason: textArbitrary }),
    fc.record({ kind: fc.constant('setCaseStatus' as const), case: one, status: fc.constantFrom(...CASE_STATUSES) }),
    fc.record({
      kind: fc.constant('changeCases' as const),
      add: fc.array(added, { maxLength: 3 }),
      change,
      remove: fc.uniqueArray(one, { maxLength: 4 }),
    }),
  ];
}

const BOARD_ACTIONS: fc.Arbitrary<EditAction>[] = [
  fc.record({ kind: fc.constant('setTeam' as const), team: textArbitrary }),
  fc.record({ kind: fc.constant('setEdition' as const), edition: fc.constantFrom(...EDITIONS) }),
  fc.record({
    kind: fc.constant('setReading' as const),
    name: fc.constantFrom('match'),
    value: fc.constantFrom(...match),
  }),
  fc.record({
    kind: fc.constant('setReading' as const),
    name: fc.constantFrom('load'),
    value: fc.constantFrom(...load, ...loadScope),
  }),
  fc.record({ kind: fc.constant('setOrdering' as const), ordering: fc.constantFrom(...ORDERINGS) }),
  fc.record({ kind: fc.constant('setCountSource' as const), countSource: fc.constantFrom(...COUNT_SOURCES) }),
  fc.record({ kind: fc.constant('setInPlay' as const), inPlay }),
  fc.record({ kind: fc.constant('setHolidays' as const), days: fc.array(dayArbitrary, { maxLength: 4 }) }),
];

const isPart = (action: EditAction): action is Part => Object.hasOwn(PART_KINDS, action.kind);

/** Several edits as one; the later ones may name what the earlier ones took away. */
function togetherArbitrary(parts: readonly fc.Arbitrary<EditAction>[]): fc.Arbitrary<EditAction> {
  const actions = fc.array(fc.oneof(...parts), { maxLength: 6 }).map((some) => some.filter(isPart));
  return fc.record({ kind: fc.constant('together' as const), actions });
}

/** Any edit of a board, most of which fit it; some name what is not there or carry what is refused. */
export function editActionArbitrary(board: Board): fc.Arbitrary<EditAction> {
  const [regions, people, cases] = [
    regionActions(Object.keys(board.regions)),
    peopleActions(board),
    caseActions(board),
  ];
  return fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...regions, ...relogActions(board)) },
    { weight: 9, arbitrary: fc.oneof(...people) },
    { weight: 9, arbitrary: fc.oneof(...cases) },
    { weight: 4, arbitrary: togetherArbitrary([...regions, ...people, ...cases, ...BOARD_ACTIONS]) },
    { weight: 4, arbitrary: fc.oneof(...BOARD_ACTIONS) },
    { weight: 6, arbitrary: fc.oneof(...toldActions(board)) },
  );
}
