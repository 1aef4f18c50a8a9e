import { applyEdit } from '../../src/core/board/apply-edit.ts';
import type { Board } from '../../src/core/board/board.ts';
import type { EditAction } from '../../src/core/board/edit.ts';
import { announcementOf } from '../../src/core/contingency/announcement-of.ts';
import type { Draft } from '../../src/core/contingency/draft.ts';
import { draftsToPost } from '../../src/core/contingency/drafts-to-post.ts';
import { assessBoard } from '../../src/core/level/assess-board.ts';
import type { BoardState } from '../../src/core/level/region-state.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import type { LevelStep } from './arbitraries/level-walk-arbitrary.ts';
import { boardOf } from './builders/board-of.ts';
import { editOf } from './builders/edit-of.ts';
import { checkInOf } from './builders/told-of.ts';

const MINUTE = 60_000;
const START = Date.parse('2026-12-23T09:00:00Z');

/** A board on its way through a time of changing levels, and the clock, which never stands still. */
export class LevelJourney {
  readonly policy: Policy;
  board: Board;
  now = START;

  constructor(policy: Policy) {
    this.policy = policy;
    const regions = policy.regions.map(({ id }) => [id, { entry: 'numbers', working: 1, openCases: 9 }] as const);
    const inPlay = { since: new Date(START).toISOString(), by: 'Lee', reason: 'holidays' };
    this.board = boardOf({ inPlay, regions: Object.fromEntries(regions) });
  }

  /** Makes an edit; false when it was refused. */
  edit(action: EditAction): boolean {
    this.now += MINUTE;
    const done = applyEdit(this.board, editOf(action, { id: `e${this.now}`, at: this.time() }));
    if (done.ok) this.board = done.board;
    return done.ok;
  }

  go(step: LevelStep): void {
    if (step.kind === 'wait') this.now += step.hours * 60 * MINUTE;
    else this.edit(this.actionOf(step));
  }

  state(): BoardState {
    return assessBoard(this.policy, this.board, this.now);
  }

  drafts(): Draft[] {
    return draftsToPost(this.policy, this.board, this.state(), null, this.now);
  }

  settle(draft: Draft, isPosted: boolean): boolean {
    const how = isPosted ? ({ state: 'posted' } as const) : ({ state: 'skipped', reason: 'they know' } as const);
    const announcement = announcementOf(draft, { ...how, at: this.time(), by: 'Dana' });
    return this.edit({ kind: 'settleAnnouncement', announcement });
  }

  private time(): string {
    return new Date(this.now).toISOString();
  }

  private actionOf(step: Exclude<LevelStep, { kind: 'wait' }>): EditAction {
    const mark = { by: 'Lee', at: this.time() };
    if (step.kind === 'check-in')
      return { kind: 'confirmCheckIn', checkIn: checkInOf(`c${this.now}`, { ...step, ...mark }) };
    if (step.kind === 'end-play') return { kind: 'setInPlay', inPlay: null };
    if (step.kind === 'begin-play')
      return { kind: 'setInPlay', inPlay: { since: mark.at, by: 'Lee', reason: 'again', suspended: '' } };
    if (step.kind === 'end-override') return { kind: 'setOverride', region: step.region, override: null };
    const until = new Date(this.now + step.hours * 60 * MINUTE).toISOString();
    const { region, level } = step;
    return { kind: 'setOverride', region, override: { level, reason: 'storm', until, ...mark } };
  }
}
