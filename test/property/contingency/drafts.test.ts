import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { announcementSchema } from '../../../src/core/board/record.ts';
import { announcementOf } from '../../../src/core/contingency/announcement-of.ts';
import type { Draft } from '../../../src/core/contingency/draft.ts';
import { standingAlerts } from '../../../src/core/contingency/standing-alerts.ts';
import type { RegionState } from '../../../src/core/level/region-state.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { levelWalkArbitrary, type LevelStep } from '../../support/arbitraries/level-walk-arbitrary.ts';
import { LevelJourney } from '../../support/walk-levels.ts';

/** One contingency of one region in one channel. */
type Key = string;
const keyOf = (region: string | null, channel: string, contingency: string): Key =>
  JSON.stringify([region, channel, contingency]);

/** What a level obliges, straight from the policy. */
function obligedAt(policy: Policy, region: string, level: number | null): Map<Key, number> {
  const obliged = new Map<Key, number>();
  for (const rule of policy.levels)
    for (const { id, channels, toConfirm } of rule.level <= (level ?? 0) ? rule.contingencies : [])
      for (const channel of toConfirm ? [...channels, policy.channels.leadership] : channels)
        obliged.set(keyOf(region, channel, id), rule.level);
  return obliged;
}

const standingKeys = ({ policy, board }: LevelJourney): Key[] =>
  standingAlerts(policy, board).flatMap(({ region, channel, contingencies }) =>
    contingencies.map((id) => keyOf(region, channel, id)),
  );

const keysOf = (drafts: readonly Draft[], kind: Draft['kind']): Key[] =>
  drafts
    .filter((draft) => draft.kind === kind)
    .flatMap(({ region, channel, contingencies }) => contingencies.map((id) => keyOf(region, channel, id)));

const isSaid = ({ inForceBy }: RegionState): boolean => inForceBy === 'announced' || inForceBy === 'override';

/** What people decided not to tell, and what ends that: the end of play, or a check-in below the contingency's level. */
class Skipped {
  private readonly levels = new Map<Key, { region: string | null; level: number }>();

  has(key: Key): boolean {
    return this.levels.has(key);
  }

  after(step: LevelStep): void {
    if (step.kind === 'end-play' || step.kind === 'begin-play') this.levels.clear();
    if (step.kind !== 'check-in') return;
    for (const [key, { region, level }] of this.levels)
      if (region === step.region && step.level < level) this.levels.delete(key);
  }

  note({ region, channel, contingencies }: Draft, policy: Policy): void {
    const obliged = obligedAt(policy, region ?? '', policy.levels.length);
    for (const id of contingencies) {
      const key = keyOf(region, channel, id);
      this.levels.set(key, { region, level: obliged.get(key) ?? 0 });
    }
  }
}

/** Posts and skips every draft. */
function settleAll(journey: LevelJourney, drafts: readonly Draft[], how: readonly boolean[], skipped: Skipped): void {
  drafts.forEach((draft, place) => {
    const isPosted = how[place % how.length] === true;
    expect(journey.settle(draft, isPosted)).toBe(true);
    if (!isPosted && draft.kind === 'alert') skipped.note(draft, journey.policy);
  });
}

/** What is drafted is what is obliged and does not stand, and what stands and is not obliged; each once. */
function expectDrafts(journey: LevelJourney, drafts: readonly Draft[], skipped: Skipped): void {
  const standing = new Set(standingKeys(journey));
  const alerts: Key[] = [];
  const ends: Key[] = [];
  for (const region of journey.state().regions) {
    const { id } = region.region;
    const obliged = obligedAt(journey.policy, id, region.inForce);
    if (isSaid(region)) alerts.push(...[...obliged.keys()].filter((key) => !standing.has(key) && !skipped.has(key)));
    if (isSaid(region) || journey.board.inPlay === null)
      ends.push(...[...standing].filter((key) => key.startsWith(`["${id}",`) && !obliged.has(key)));
  }
  expect(keysOf(drafts, 'alert').toSorted()).toEqual(alerts.toSorted());
  expect(keysOf(drafts, 'stand-down').toSorted()).toEqual(ends.toSorted());
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
}

/** Nothing is left to tell; the channels hold exactly what the levels in force oblige and nobody chose not to tell. */
function expectSettled(journey: LevelJourney, before: ReadonlySet<Key>, skipped: Skipped): void {
  const expected = journey.state().regions.flatMap((region) => {
    const { id } = region.region;
    if (!isSaid(region) && journey.board.inPlay !== null)
      return [...before].filter((key) => key.startsWith(`["${id}",`));
    return [...obligedAt(journey.policy, id, region.inForce).keys()].filter((key) => !skipped.has(key));
  });
  expect(journey.drafts()).toEqual([]);
  expect(standingKeys(journey).toSorted()).toEqual(expected.toSorted());
  for (const { levelPost } of journey.state().regions) expect(levelPost).not.toBe('to-post');
}

/** The company hears of a check-in again only after leadership's word in between. */
function expectLevelsOnce({ board }: LevelJourney, region: string): void {
  const words = board.announcements.filter(
    ({ kind, region: about, checkIn, state }) =>
      kind === 'level' && about === region && (checkIn !== null || state === 'posted'),
  );
  const checkIns = words.map(({ checkIn }) => checkIn);
  expect(checkIns.filter((checkIn, at) => checkIn !== null && checkIn === checkIns[at - 1])).toEqual([]);
  const named = checkIns.filter((checkIn) => checkIn !== null);
  const turns = named.filter((checkIn, at) => checkIn !== named[at - 1]);
  expect(new Set(turns).size).toBe(turns.length);
}

test('[DRAFT-ALERT] [DRAFT-STAND-DOWN] [DRAFT-ONCE] whatever the levels do, the channels hold exactly what they oblige, and nothing is told twice', () => {
  fc.assert(
    fc.property(levelWalkArbitrary, ({ policy, steps }) => {
      const journey = new LevelJourney(policy);
      const skipped = new Skipped();
      const told = new Set<string>();
      for (const { step, settling } of steps) {
        journey.go(step);
        skipped.after(step);
        const drafts = journey.drafts();
        expectDrafts(journey, drafts, skipped);
        for (const { id } of drafts) expect(told.has(id)).toBe(false);
        if (settling === null) continue;

        const before = new Set(standingKeys(journey));
        settleAll(journey, drafts, settling, skipped);

        expectSettled(journey, before, skipped);
        const { board } = journey;
        for (const draft of drafts) {
          expect(journey.settle(draft, true)).toBe(false);
          told.add(draft.id);
        }
        expect(journey.board).toBe(board);
      }
      for (const { id } of policy.regions) expectLevelsOnce(journey, id);
    }),
    { numRuns: 300 },
  );
});

test('[DRAFT-ONCE] every draft fits a board, and every device that looks at the board has the same', () => {
  fc.assert(
    fc.property(levelWalkArbitrary, ({ policy, steps }) => {
      const journey = new LevelJourney(policy);
      for (const { step } of steps) journey.go(step);

      const drafts = journey.drafts();

      const mark = { state: 'drafted', at: '2026-12-29T10:00:00Z', by: 'Dana' } as const;
      for (const draft of drafts) expect(v.is(announcementSchema, announcementOf(draft, mark))).toBe(true);
      journey.board = structuredClone(journey.board);
      expect(journey.drafts()).toEqual(drafts);
      for (const { text } of drafts) expect(text).not.toMatch(/\{\w+\}|undefined|NaN|null|Invalid/);
    }),
    { numRuns: 200 },
  );
});
