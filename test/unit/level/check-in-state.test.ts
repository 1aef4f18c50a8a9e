import { describe, expect, test } from 'vitest';
import { checkInState } from '../../../src/core/level/check-in-state.ts';
import type { CheckInState } from '../../../src/core/level/region-state.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { PolicyRegion } from '../../../src/core/policy/policy.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { regionOf, regionWith } from '../../support/builders/region-of.ts';

const EMEA = regionOf('emea');
const AMERICAS = regionOf('americas');
const SINCE = '2026-12-20T09:00:00Z';

const checkIn = (at: string, region = 'emea') => ({ id: `${region} ${at}`, region, at, by: 'Dana', level: 4 });

/** The state at a time of 29 December, as "overdue 10:00 → 30 Dec". */
function stateAt(time: string, region: PolicyRegion, done: string[] = [], since: string | null = SINCE): CheckInState {
  const checkIns = done.map((at) => checkIn(at, region.id));
  const board = boardOf({ inPlay: since === null ? null : { since }, checkIns });
  return checkInState(HANDBOOK_POLICY, region, board, Date.parse(`2026-12-29T${time}Z`));
}
const about = (state: CheckInState['state'], at: string, next: string): CheckInState => ({
  state,
  at: Date.parse(at),
  next: Date.parse(next),
});

describe('[CHECK-IN-DUE] due before its time, overdue after it, until the window closes', () => {
  const yesterday = ['2026-12-28T10:05:00Z'];

  test.each([
    ['09:30:00', 'due'],
    ['10:00:00', 'due'],
    ['10:29:59', 'due'],
    ['10:30:00', 'overdue'],
    ['15:59:59', 'overdue'],
  ] as const)('EMEA at %s', (time, state) => {
    expect(stateAt(time, EMEA, yesterday)).toEqual(about(state, '2026-12-29T10:00:00Z', '2026-12-30T10:00:00Z'));
  });

  test('in a window that runs across midnight', () => {
    const board = boardOf({ inPlay: { since: SINCE } });
    const at = (time: string): string => checkInState(HANDBOOK_POLICY, AMERICAS, board, Date.parse(time)).state;

    expect(at('2026-12-30T00:59:00Z')).toBe('overdue');
    expect(at('2026-12-30T01:00:00Z')).toBe('missed');
  });

  test('the minutes are the policy’s', () => {
    const policy = { ...HANDBOOK_POLICY, checkIns: { dueBefore: 60, overdueAfter: 5 } };
    const board = boardOf({ inPlay: { since: SINCE }, checkIns: [checkIn('2026-12-28T10:00:00Z')] });
    const at = (time: string): string => checkInState(policy, EMEA, board, Date.parse(`2026-12-29T${time}:00Z`)).state;

    expect(['08:59', '09:00', '10:04', '10:05'].map(at)).toEqual(['done', 'due', 'due', 'overdue']);
  });

  test('a check-in time before the window is overdue until that window closes', () => {
    const early = regionWith('09:00–16:00', '08:00');

    expect(stateAt('08:45:00', early).state).toBe('overdue');
    expect(stateAt('15:59:00', early).state).toBe('overdue');
    expect(stateAt('16:00:00', early).state).toBe('missed');
  });
});

describe('[CHECK-IN-DONE] done once there is a check-in since it became due', () => {
  test.each(['2026-12-29T09:30:00Z', '2026-12-29T10:05:00Z', '2026-12-29T12:00:00Z'])('at %s', (at) => {
    expect(stateAt('12:00:00', EMEA, [at])).toEqual(about('done', '2026-12-29T10:00:00Z', '2026-12-30T10:00:00Z'));
  });

  test('one from before it became due, of another region or of the future does not count', () => {
    expect(stateAt('12:00:00', EMEA, ['2026-12-29T09:29:59Z']).state).toBe('overdue');
    expect(stateAt('12:00:00', EMEA, ['2026-12-29T12:00:01Z']).state).toBe('overdue');
    const board = boardOf({ inPlay: { since: SINCE }, checkIns: [checkIn('2026-12-29T10:05:00Z', 'americas')] });

    expect(checkInState(HANDBOOK_POLICY, EMEA, board, Date.parse('2026-12-29T12:00:00Z')).state).toBe('overdue');
  });

  test('nor does one from before the levels came into play', () => {
    const since = '2026-12-29T11:00:00Z';

    expect(stateAt('12:00:00', EMEA, ['2026-12-29T10:05:00Z'], since).state).toBe('overdue');
    expect(stateAt('12:00:00', EMEA, ['2026-12-29T11:05:00Z'], since).state).toBe('done');
  });

  test('already before its time', () => {
    expect(stateAt('09:40:00', EMEA, ['2026-12-29T09:35:00Z'])).toEqual(
      about('done', '2026-12-29T10:00:00Z', '2026-12-30T10:00:00Z'),
    );
  });

  test('until the next becomes due', () => {
    expect(stateAt('09:29:59', EMEA, ['2026-12-28T10:05:00Z']).state).toBe('done');
    expect(stateAt('09:30:00', EMEA, ['2026-12-28T10:05:00Z']).state).toBe('due');
  });
});

describe('[CHECK-IN-MISSED] missed once the window closed without one', () => {
  test('until the next becomes due', () => {
    const missed = about('missed', '2026-12-29T10:00:00Z', '2026-12-30T10:00:00Z');

    expect(stateAt('16:00:00', EMEA)).toEqual(missed);
    expect(stateAt('09:29:59', EMEA).state).toBe('missed');
    expect(stateAt('09:30:00', EMEA).state).toBe('due');
  });

  test('made up for afterwards it is done', () => {
    expect(stateAt('18:00:00', EMEA, ['2026-12-29T17:00:00Z']).state).toBe('done');
  });
});

describe('[CHECK-IN-LATER] otherwise the next one comes later', () => {
  test('where the window closed before the levels came into play', () => {
    expect(stateAt('18:00:00', EMEA, [], '2026-12-29T17:00:00Z')).toEqual(
      about('later', '2026-12-30T10:00:00Z', '2026-12-31T10:00:00Z'),
    );
    expect(stateAt('18:00:00', EMEA, [], '2026-12-29T16:00:00Z').state).toBe('later');
    expect(stateAt('18:00:00', EMEA, [], '2026-12-29T15:59:59Z').state).toBe('missed');
  });

  test('not in play there is none to do', () => {
    expect(stateAt('12:00:00', EMEA, [], null)).toEqual(about('none', '2026-12-30T10:00:00Z', '2026-12-31T10:00:00Z'));
  });
});
