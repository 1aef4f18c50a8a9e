import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { boardOf } from '../support/builders/board-of.ts';
import { boardAtLevels } from '../support/builders/board-at-levels.ts';
import { printPage } from '../support/print-page.ts';
import { renderPolicy } from '../support/render-policy.tsx';

const numbers = { entry: 'numbers' } as const;
const NUMBERS = {
  emea: { ...numbers, working: 2, openCases: 17 },
  americas: { ...numbers, working: 10, openCases: 40 },
};
const AT = '2026-12-29T14:42:00Z';

const IN_PLAY = { since: '2026-12-29T09:00:00Z', by: 'Lee', reason: 'holidays' };

const show = (options: Parameters<typeof renderPolicy>[0]) => renderPolicy(options);

const rowsOf = (table: string) => within(screen.getByRole('table', { name: table })).getAllByRole('row');
/** What stands in a level's row, cell by cell. */
const cellsOf = (level: number) =>
  [...(rowsOf('The rules in force')[level]?.children ?? [])].map(({ textContent }) => textContent.trim());

describe('why does it say 4?', () => {
  test('is answered first: what decided, the numbers, and how far the next level is', async () => {
    await show({ board: boardOf({ regions: NUMBERS, inPlay: IN_PLAY }), at: AT });

    const card = within(screen.getByRole('region', { name: 'Why does EMEA say 4?' }));

    expect(card.getByText(/2 SEs are working \(level 4 at 2 or fewer\) and 8\.5 cases per SE/)).toBeVisible();
    expect(card.getByText(/1 more SE → level 2/)).toBeVisible();
    expect(card.getByText(/rules of levels 2, 3, and 4 hold/)).toBeVisible();
  });

  test('another reading that gives another level is named, with the way to it', async () => {
    const regions = { ...NUMBERS, emea: { ...NUMBERS.emea, openCases: 10 } };
    const { user } = await show({
      board: boardOf({ regions, inPlay: IN_PLAY }),
      at: AT,
      path: `/policy?at=${AT}`,
    });
    const card = within(screen.getByRole('region', { name: 'Why does EMEA say 4?' }));
    expect(card.getByText(/Read otherwise it would be 2 under Mildest/)).toBeVisible();

    await user.click(card.getByRole('link', { name: 'Readings' }));

    expect(window.location.hash).toBe(`#/policy?at=${AT}&tab=readings`);
  });

  test('a level set by hand says so, beside what the numbers give', async () => {
    const override = boardAtLevels({ emea: 6 }).regions['emea']?.override;
    const regions = { ...NUMBERS, emea: { ...NUMBERS.emea, override } };
    const board = boardOf({ regions, inPlay: IN_PLAY });
    await show({ board, at: AT });

    const card = within(screen.getByRole('region', { name: 'Why does EMEA say 6?' }));

    expect(card.getByText(/Set to 6 by Lee .*the numbers now give 4/)).toBeVisible();
  });

  test('without numbers it says what is missing', async () => {
    await show({ board: boardOf(), at: AT });

    expect(screen.getByRole('region', { name: 'EMEA: no numbers yet' })).toBeVisible();
  });
});

describe('the table of rules', () => {
  test('says for each level what holds now, and which region is at it', async () => {
    await show({ board: boardOf({ regions: NUMBERS, inPlay: IN_PLAY }), at: AT });

    expect(cellsOf(4)[0]).toMatch(/^Level 4 of 8Community waits.*EMEA is here$/);
    expect(cellsOf(4).slice(2, 5)).toEqual([
      '2 or fewer holds now: 2',
      '4 or fewer',
      'more than 8 holds now: EMEA 8.5',
    ]);
    expect(cellsOf(5).slice(2, 5)).toEqual(['1 or fewer', '3 or fewer', 'more than 9']);
    expect(cellsOf(8)).toContain('handbook page 004');
  });

  test('says out of play where the numbers would be', async () => {
    await show({ board: boardOf({ regions: NUMBERS, inPlay: null }), at: AT });

    expect(cellsOf(4)[0]).toMatch(/EMEA would be here$/);
    expect(screen.getByRole('region', { name: 'Why would EMEA say 4?' })).toBeVisible();
  });
});

test('a part that the address names is open, and an unknown one is the rules', async () => {
  const { user } = await show({ board: boardOf(), path: '/policy?tab=editions' });
  expect(screen.getByRole('tab', { name: 'Editions' })).toHaveAttribute('aria-selected', 'true');

  await user.click(screen.getByRole('tab', { name: 'Channels and words' }));

  expect(window.location.hash).toBe('#/policy?tab=words');
  expect(screen.getByText('#customer-support')).toBeVisible();
});

test('on paper, which is narrow, each rule is a card from the first moment on', async () => {
  await show({ board: boardOf({ regions: NUMBERS, inPlay: IN_PLAY }), at: AT });

  printPage('beforeprint');

  expect(screen.queryByRole('table', { name: 'The rules in force' })).toBeNull();
  expect(within(screen.getByRole('region', { name: 'The rules in force' })).getByText('Community waits')).toBeVisible();
  printPage('afterprint');
  expect(screen.getByRole('table', { name: 'The rules in force' })).toBeVisible();
});
