import { screen, within } from '@testing-library/react';
import type { Board } from '../../src/core/board/board.ts';
import { boardOf, personOf } from './builders/board-of.ts';
import { renderTriage } from './render-triage.tsx';

const AT = '2026-12-29T10:00:00Z';
const SINCE = '2026-12-29T09:30:00Z';
const confirmed = { at: '2026-12-29T09:40:00Z', by: 'Dana' };

const told = (id: string, channel: string) => ({
  id,
  kind: 'in-play' as const,
  channel,
  state: 'posted' as const,
  at: SINCE,
  by: 'Lee',
});

const personWith = (name: string, openCases: number) =>
  personOf(name.toLowerCase(), { name, openCases, entered: { openCases: confirmed, availability: confirmed } });

/** EMEA at level 4 by its numbers, before its first check-in; that the levels are in play has been told. */
export const TEAM = boardOf({
  inPlay: { since: SINCE, by: 'Lee', reason: 'year-end holidays' },
  people: [personWith('Amara', 9), personWith('Bruno', 8)],
  announcements: [told('begin-team', '#customer-support-internal'), told('begin-all', '#customer-support')],
});

/** Two regions with nobody working. */
export const NOBODY: Board['regions'] = boardOf({
  regions: Object.fromEntries(
    ['emea', 'americas'].map((id) => [
      id,
      { entry: 'numbers', working: 0, openCases: 11, entered: { working: confirmed, openCases: confirmed } },
    ]),
  ),
}).regions;

/** Triage at 10:00, in Dana's hands. */
export const atTen = (board: Board = TEAM, path?: string) =>
  renderTriage({ board, at: AT, name: 'Dana', ...(path === undefined ? {} : { path }) });

/** The same, after the check-in of EMEA. */
export async function checkedIn(board: Board = TEAM) {
  // What was told comes late; a busy machine takes longer for it than one waits for what is on a screen.
  await import('../../src/screens/triage/posts/ToldList.tsx');
  const rendered = await atTen(board);
  await rendered.user.keyboard('c');
  return rendered;
}

export const toPost = () => within(screen.getByRole('region', { name: /^To post/ }));

export const card = (name: RegExp) => toPost().getByRole('article', { name });

/** The headings of the drafts, in their order. */
export const titles = () =>
  toPost()
    .queryAllByRole('article')
    .map((article) => article.querySelector('h3')?.textContent);

export const press = (name: string) => screen.getByRole('button', { name });
