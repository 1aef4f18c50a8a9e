import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Arrived } from '../../src/app/Arrived.tsx';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { WallScreen } from '../../src/screens/wall/WallScreen.tsx';
import { thinWeek } from '../support/builders/thin-week.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const isCovered = (): boolean => document.getElementById('first') !== null;

beforeEach(() => {
  document.body.innerHTML = '<div id="first"></div><div id="root"></div>';
});

const draw = (busy: boolean) => {
  const container = document.getElementById('root') ?? document.body;
  return render(
    <>
      <main aria-busy={busy}>Levels</main>
      <Arrived />
    </>,
    { container },
  );
};

test('what was painted first goes with the first picture of a screen that is whole at once', () => {
  draw(false);

  expect(isCovered()).toBe(false);
});

test('it stays over a screen that says it is busy, until that says it is whole', async () => {
  const { getByRole } = draw(true);
  expect(isCovered()).toBe(true);

  getByRole('main').setAttribute('aria-busy', 'false');

  await expect.poll(isCovered).toBe(false);
});

test('it does not stay over another screen because somebody left before the first one was whole', async () => {
  const { rerender } = draw(true);

  rerender(
    <>
      <main key="another">Triage</main>
      <Arrived />
    </>,
  );

  await expect.poll(isCovered).toBe(false);
});

test('the wall, which stands up part by part, says that it is whole with its last part', async () => {
  await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, {}) });

  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false');
  expect(screen.getByRole('region', { name: 'Americas' })).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'In force now' })).toBeInTheDocument();
});
