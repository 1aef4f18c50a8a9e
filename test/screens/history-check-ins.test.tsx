import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { boardOf } from '../support/builders/board-of.ts';
import { announcementOf, checkInOf } from '../support/builders/told-of.ts';
import { renderHistory } from '../support/render-history.tsx';
import { catchSavedFiles } from '../support/catch-saved-files.ts';

const BOARD = boardOf({
  checkIns: [
    checkInOf('c1', {
      at: '2026-12-28T10:00:00Z',
      by: 'Bruno',
      working: 2,
      openCases: 17,
      explanation: ['2 SEs are working.', 'Criterion.'],
    }),
    checkInOf('c2', { at: '2026-12-29T10:02:00Z', region: 'americas', by: 'Dana' }),
  ],
  announcements: [
    announcementOf('a1', { checkIn: 'c1', channel: '#ce', text: 'first words', by: 'Bruno' }),
    announcementOf('a2', { checkIn: 'c1', channel: '#sales', state: 'skipped', reason: 'told in person' }),
    announcementOf('a3', { checkIn: 'c1', channel: '#ce', text: 'better words', corrects: 'a1', by: 'Zoë' }),
  ],
});
const open = (path = '/history?tab=check-ins') => renderHistory({ board: BOARD, path });
const cards = () => within(screen.getByRole('list', { name: 'Check-ins' })).getAllByRole('article');

test('check-ins stand newest first with their numbers and what became of each message', async () => {
  await open();

  const [newest, older] = cards();
  expect(newest).toHaveTextContent(/Americas.*by Dana.*It kept no numbers/);
  expect(older).toHaveTextContent(/EMEA.*28 Dec 10:00 UTC.*by Bruno.*2.*17.*8\.5.*2 SEs are working/);
  const messages = within(older ?? document.body).getByRole('list', { name: 'Messages' });
  expect(messages).toHaveTextContent(/#sales.*skipped.*Why: told in person/);
  expect(messages).toHaveTextContent(/#ce.*posted, corrected.*by Zoë.*better words.*At first it said:first words/);
});

test('one region’s check-ins are shown alone, and the address keeps it', async () => {
  const { user } = await open();

  await user.click(screen.getByRole('button', { name: 'EMEA' }));

  expect(cards()).toHaveLength(1);
  expect(screen.getByText('1 of 2 check-ins')).toBeVisible();
  expect(window.location.hash).toBe('#/history?tab=check-ins&region=emea');
});

test('the past is taken along as CSV and JSON of the period that is shown', async () => {
  const saved = catchSavedFiles();
  const { user } = await open('/history?tab=check-ins&period=7');

  for (const name of ['Check-ins as CSV', 'All of it as JSON']) {
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('menuitem', { name }));
  }

  expect(saved.map(({ name }) => name)).toEqual([
    'evenkeel-check-ins-2026-12-23-to-2026-12-29.csv',
    'evenkeel-history-2026-12-23-to-2026-12-29.json',
  ]);
  const csv = await saved[0]?.blob.text();
  expect(csv?.split('\r\n')[2]).toMatch(/^c1,emea,2026-12-28T10:00:00Z,Bruno,4,2,17,/);
  const json: unknown = JSON.parse((await saved[1]?.blob.text()) ?? '');
  expect(json).toMatchObject({ from: '2026-12-23T00:00:00.000Z', checkIns: [{ id: 'c2' }, { id: 'c1' }], hours: [] });
  vi.restoreAllMocks();
});
