import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { checkInSchema, type CheckIn } from '../../src/core/board/record.ts';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { WallScreen } from '../../src/screens/wall/WallScreen.tsx';
import { ENTERED, thinWeek } from '../support/builders/thin-week.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const numbers = (working: number, openCases: number, entered = ENTERED) =>
  ({ entry: 'numbers', working, openCases, entered: { working: entered, openCases: entered } }) as const;

const regions = { emea: numbers(2, 17), americas: numbers(8, 40) };
const checkIn = { id: 'c1', region: 'emea', at: '2026-12-29T10:02:00Z', by: 'Amara', level: 4 };

const region = (name: string): HTMLElement => screen.getByRole('region', { name });

const checkInFrom = (parts: v.InferInput<typeof checkInSchema>): CheckIn => v.parse(checkInSchema, parts);

const marksOf = (name: string) => {
  const { liveLevel, announcedLevel, inForceLevel, uncovered } = region(name).dataset;
  return { liveLevel, announcedLevel, inForceLevel, uncovered };
};

describe('what nobody knows', () => {
  const missed = '2026-12-29T16:05:00Z';
  const last = { ...checkIn, at: '2026-12-28T10:02:00Z' };
  const inPlay = { since: '2026-12-23T09:00:00Z', by: 'Lee', reason: 'year-end holidays' };

  test('after a missed check-in the level is unknown, with the last one in words and no bare number', async () => {
    const board = thinWeek(HANDBOOK_POLICY, { inPlay, regions, checkIns: [last] });
    await renderWithBoard(<WallScreen />, { board, at: missed });

    expect(marksOf('EMEA')).toMatchObject({ liveLevel: '4', announcedLevel: '4', inForceLevel: '' });
    const emea = within(region('EMEA'));
    expect(emea.getByText('?')).toBeVisible();
    expect(emea.queryByText('4')).not.toBeInTheDocument();
    expect(emea.getByText('unknown, last 4 on 28 Dec at 10:02 UTC')).toBeVisible();
    expect(emea.getByText('Unknown until somebody checks in')).toBeVisible();
    expect(emea.getByText('check-in missed 10:00 UTC')).toBeVisible();
    expect(emea.getByRole('img', { name: /^Level unknown, 8 levels/ })).toBeVisible();
    expect(emea.getByText('live 4')).toBeVisible();
    // What was to be posted yesterday is not to be posted now.
    expect(screen.queryByText(/to post/)).not.toBeInTheDocument();
  });

  test('one that was never announced says so', async () => {
    await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { inPlay, regions }), at: missed });

    expect(within(region('Americas')).getByText('unknown, never announced')).toBeVisible();
  });

  test('a check-in makes it known again', async () => {
    const { store } = await renderWithBoard(<WallScreen />, {
      board: thinWeek(HANDBOOK_POLICY, { inPlay, regions, checkIns: [last] }),
      at: missed,
    });

    act(() => {
      const now = { ...checkIn, id: 'c2', at: missed, level: 5 };
      store.edit({ kind: 'confirmCheckIn', checkIn: checkInFrom(now) });
    });

    expect(marksOf('EMEA')).toMatchObject({ announcedLevel: '5', inForceLevel: '5' });
  });
});

describe('what was told, and what was not', () => {
  test('contingencies carry their posting state, those to act on first', async () => {
    const alert = { id: 'a1', kind: 'alert', region: 'emea', channel: '#community-relations', level: 4 } as const;
    const posted = { contingency: 'tell-community', state: 'posted', at: '2026-12-29T10:04:00Z' } as const;
    const board = thinWeek(HANDBOOK_POLICY, { regions, checkIns: [checkIn], announcements: [{ ...alert, ...posted }] });
    await renderWithBoard(<WallScreen />, { board });

    const lines = within(region('In force now')).getAllByRole('listitem');
    expect(lines[0]).toHaveTextContent('Level post still to postEMEA');
    expect(lines[1]).toHaveTextContent(/#customer-support-internal to be told/);
    expect(lines.map((line) => line.textContent).join()).toContain('#community-relations told 10:04');
    expect(within(region('In force now')).getByText('leadership still to confirm · EMEA')).toBeVisible();
    expect(within(region('In force now')).getByText('3 to do')).toBeVisible();
    expect(within(region('EMEA')).getByText(/level post still to post/)).toBeVisible();
  });

  test('a level post that was made is asked for no more, and a yes of leadership reads as one', async () => {
    const at = '2026-12-29T10:04:00Z';
    const post = {
      id: 'level emea c1 0',
      kind: 'level',
      region: 'emea',
      channel: '#customer-support',
      level: 4,
    } as const;
    const yes = { id: 'alert emea q 0', kind: 'alert', region: 'emea', channel: 'CS leadership', level: 4 } as const;
    const announcements = [
      { ...post, checkIn: 'c1', state: 'posted', at } as const,
      {
        ...yes,
        channel: HANDBOOK_POLICY.channels.leadership,
        contingency: 'leadership-cases',
        state: 'posted',
        at,
      } as const,
    ];
    await renderWithBoard(<WallScreen />, {
      board: thinWeek(HANDBOOK_POLICY, { regions, checkIns: [checkIn], announcements }),
    });

    const panel = within(region('In force now'));
    expect(panel.queryByText(/post still to post/)).not.toBeInTheDocument();
    expect(panel.getByText('confirmed · EMEA')).toBeVisible();
  });

  test('what leadership said no to is not in force', async () => {
    const no = { kind: 'alert', region: 'emea', level: 4, contingency: 'leadership-cases', state: 'skipped' } as const;
    const announcements = [
      {
        id: 'n',
        ...no,
        channel: HANDBOOK_POLICY.channels.leadership,
        at: '2026-12-29T10:04:00Z',
        reason: 'travelling',
      },
    ];
    await renderWithBoard(<WallScreen />, {
      board: thinWeek(HANDBOOK_POLICY, { regions, checkIns: [checkIn], announcements }),
    });

    expect(within(region('In force now')).queryByText(/leadership takes cases/)).not.toBeInTheDocument();
  });

  test('a level that was not announced tells nobody anything before the check-in', async () => {
    await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions }) });

    const panel = within(region('In force now'));
    expect(panel.queryByText(/to be told|to do/)).not.toBeInTheDocument();
    expect(panel.getAllByText(/told after the check-in/).length).toBeGreaterThan(0);
  });
});
