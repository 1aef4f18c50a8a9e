import { expect, test } from 'vitest';
import type { Announcement } from '../../../src/core/board/record.ts';
import { correctionOf } from '../../../src/core/contingency/correction-of.ts';
import { toldLog } from '../../../src/core/contingency/told-log.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { announcementOf } from '../../support/builders/told-of.ts';

const logOf = (...announcements: Announcement[]) => toldLog(boardOf({ announcements }));
const LATER = { at: '2026-12-29T10:20:00Z', by: 'Lee', reason: 'wrong hour' };

test('[TOLD-LOG] what was posted or skipped is listed, the last of the list first; drafts are not', () => {
  const late = announcementOf('late', { at: '2026-12-29T12:00:00Z' });
  const early = announcementOf('early', { at: '2026-12-29T08:00:00Z', state: 'skipped' });

  const log = logOf(late, announcementOf('draft', { state: 'drafted' }), early);

  expect(log.map(({ announcement, state }) => [announcement.id, state])).toEqual([
    ['early', 'skipped'],
    ['late', 'posted'],
  ]);
});

test('[TOLD-LOG] corrections stand with what they correct, the oldest first, and the last one says how it is', () => {
  const told = announcementOf('told', { text: 'within 4 days' });
  const better = correctionOf(told, { id: 'better', state: 'posted', text: 'within 4 hours', ...LATER });
  const taken = correctionOf(better, { id: 'taken', state: 'retracted', ...LATER });

  const [entry, ...others] = logOf(told, announcementOf('other'), better, taken).toReversed();

  expect(entry).toMatchObject({ announcement: told, corrections: [better, taken], state: 'retracted' });
  expect(entry?.text).toBe('within 4 hours');
  expect(others.map(({ announcement }) => announcement.id)).toEqual(['other']);
});

test('[TOLD-LOG] a correction keeps what it is about, and corrects the first entry', () => {
  const told = announcementOf('told', { contingency: 'tell-post-sales', text: 'as it was' });
  const better = correctionOf(told, { id: 'better', state: 'posted', ...LATER });

  expect(better).toMatchObject({ ...told, id: 'better', corrects: 'told', ...LATER });
  expect(correctionOf(better, { id: 'more', state: 'retracted', ...LATER }).corrects).toBe('told');
});
