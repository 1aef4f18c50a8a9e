import fc from 'fast-check';
import type { Board } from '../../../src/core/board/board.ts';
import type { Announcement, CheckIn, TimeLogEntry } from '../../../src/core/board/record.ts';
import { ANNOUNCEMENT_KINDS, ANNOUNCEMENT_STATES } from '../../../src/core/board/record.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { AUDIENCES } from '../../../src/core/policy/primitives.ts';
import type { Readings } from '../../../src/core/policy/readings.ts';
import { READING_CHOICES } from '../../../src/core/policy/readings.ts';
import { dayArbitrary, instantArbitrary, textArbitrary, wordsArbitrary } from './text-arbitrary.ts';

/** Every combination of readings. */
export const readingsArbitrary: fc.Arbitrary<Readings> = fc.record({
  match: fc.constantFrom(...READING_CHOICES.match),
  load: fc.constantFrom(...READING_CHOICES.load),
  loadScope: fc.constantFrom(...READING_CHOICES.loadScope),
});

const hours = fc.integer({ min: 0, max: 48 }).map((quarters) => quarters / 4);

/** A check-in of one of the policy's regions. */
export function checkInArbitrary(policy: Policy): fc.Arbitrary<CheckIn> {
  return fc.record({
    id: fc.nat().map((id) => `check-in-${id}`),
    region: fc.constantFrom(...policy.regions.map(({ id }) => id)),
    at: instantArbitrary,
    by: wordsArbitrary,
    level: fc.integer({ min: 1, max: policy.levels.length }),
    working: fc.option(fc.nat(12)),
    openCases: fc.option(fc.nat(60)),
    explanation: fc.array(textArbitrary, { maxLength: 2 }),
    readings: readingsArbitrary,
    levelName: wordsArbitrary,
  });
}

/** A message in any state, about any region, contingencies and channel of the policy, that follows from no check-in. */
export function announcementArbitrary(policy: Policy): fc.Arbitrary<Announcement> {
  const contingencies = policy.levels.flatMap((level) => level.contingencies);
  const channels = contingencies.flatMap((contingency) => contingency.channels);
  return fc.record({
    id: fc.nat().map((id) => `announcement-${id}`),
    kind: fc.constantFrom(...ANNOUNCEMENT_KINDS),
    region: fc.constantFrom(null, ...policy.regions.map(({ id }) => id)),
    channel: fc.constantFrom('#customer-support', ...channels),
    level: fc.option(fc.integer({ min: 1, max: policy.levels.length })),
    contingency: fc.constantFrom(null, ...contingencies.map(({ id }) => id)),
    contingencies: fc.subarray(contingencies.map(({ id }) => id)),
    audience: fc.constantFrom(null, ...AUDIENCES),
    checkIn: fc.constant(null),
    text: textArbitrary,
    until: fc.option(instantArbitrary),
    corrects: fc.constant(null),
    state: fc.constantFrom(...ANNOUNCEMENT_STATES),
    at: instantArbitrary,
    by: textArbitrary,
    reason: fc.option(textArbitrary),
  });
}

function timeLogArbitrary(policy: Policy): fc.Arbitrary<TimeLogEntry> {
  return fc.record({
    day: dayArbitrary,
    region: fc.constantFrom(...policy.regions.map(({ id }) => id)),
    customerHours: hours,
    internalHours: hours,
    by: fc.constantFrom('', 'Lee', 'Amara', 'Zoë'),
  });
}

/** What a board remembers: check-ins, messages and logged hours, with unique ids and keys. */
export function recordArbitraries(policy: Policy): {
  [Part in 'checkIns' | 'announcements' | 'timeLog']: fc.Arbitrary<Board[Part]>;
} {
  const byId = { maxLength: 5, selector: ({ id }: { id: string }) => id };
  const byDay = { maxLength: 6, selector: ({ day, region, by }: TimeLogEntry) => `${day} ${region} ${by}` };
  return {
    checkIns: fc.uniqueArray(checkInArbitrary(policy), byId),
    announcements: fc.uniqueArray(announcementArbitrary(policy), byId),
    timeLog: fc.uniqueArray(timeLogArbitrary(policy), byDay),
  };
}
