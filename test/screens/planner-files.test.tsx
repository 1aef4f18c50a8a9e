import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderPlanner } from '../support/render-planner.tsx';
import { catchSavedFiles } from '../support/catch-saved-files.ts';

const BOARD = boardOf({
  people: [personOf('bruno', { name: 'Bruno', away: [{ from: '2026-12-23', to: '2026-12-24', note: 'leave' }] })],
});

test('the plan is taken along as a table, as a file to compare with and as a calendar of absences', async () => {
  const saved = catchSavedFiles();
  const { user } = await renderPlanner(BOARD);

  for (const [place, name] of [/as CSV/, /compare with/, /as a calendar/].entries()) {
    await user.click(screen.getByRole('button', { name: 'Take along' }));
    await user.click(await screen.findByRole('menuitem', { name }));
    await vi.waitFor(() => expect(saved).toHaveLength(place + 1));
  }

  const [csv = '', json = '', ics = ''] = await Promise.all(saved.map(({ blob }) => blob.text()));
  expect(saved.map(({ name }) => name)).toEqual(
    ['csv', 'json', 'ics'].map((ending) => `evenkeel-plan-2026-12-21.${ending}`),
  );
  expect(csv).toContain('2026-12-23');
  expect(JSON.parse(json)).toMatchObject({ name: 'evenkeel-plan-2026-12-21' });
  expect(ics).toContain('DTSTART;VALUE=DATE:20261223');
});
