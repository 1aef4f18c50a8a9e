import type { Announcement } from '../board/record.ts';
import type { Draft } from './draft.ts';

/** What became of a draft: when (UTC, ISO 8601), by whom, why, and in which words if not in its own. */
interface Settling extends Pick<Announcement, 'state' | 'at' | 'by'> {
  readonly reason?: string;
  readonly text?: string;
}

/**
 * What a board keeps of a draft once somebody changed its words, posted or skipped it (spec domain §4). It bears the draft's
 * id, so that nothing is told twice.
 *
 * @example announcementOf(draft, { state: 'posted', at: '2026-12-29T10:03:00Z', by: 'Dana' }).id === draft.id // true
 */
export function announcementOf(draft: Draft, { state, at, by, reason, text }: Settling): Announcement {
  const { id, kind, region, channel, level, contingencies, checkIn, until } = draft;
  const [only = null] = contingencies.length === 1 ? contingencies : [];
  return {
    id,
    kind,
    region,
    channel,
    level,
    contingency: only,
    contingencies: [...contingencies],
    audience: null,
    checkIn,
    text: text ?? draft.text,
    until: until === null ? null : new Date(until).toISOString(),
    corrects: null,
    state,
    at,
    by,
    reason: reason ?? null,
  };
}
