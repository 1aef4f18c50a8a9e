import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ComponentType } from 'react';
import { expect, test } from 'vitest';
import { ScreenBoundary } from '../../src/app/ScreenBoundary.tsx';
import { fetchPart, late } from '../../src/ui/late.ts';

interface Props {
  team: string;
}

/** A part whose code does not come the first so many times. */
function missing(times: number): { readonly Part: ComponentType<Props>; readonly asked: () => number } {
  let asked = 0;
  const load = async () => {
    asked += 1;
    if (asked <= times) throw new Error('Failed to fetch the part');
    return { Plans: ({ team }: Props) => <p>Plans of {team}</p> };
  };
  return { Part: late(load, 'Plans'), asked: () => asked };
}

function draw(Part: ComponentType<Props>, name = 'Planner') {
  return (
    <ScreenBoundary screen={name}>
      <Suspense fallback={<p>On its way</p>}>
        <Part team="Ours" />
      </Suspense>
    </ScreenBoundary>
  );
}

const quietly = { onCaughtError: () => undefined };

test('a part whose code did not come is asked for again as often as somebody tries, and then drawn', async () => {
  const { Part, asked } = missing(2);
  render(draw(Part), quietly);
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  const again = await screen.findByRole('button', { name: 'Try again' });
  const askedBefore = asked();

  await userEvent.click(again);

  expect(await screen.findByText('Plans of Ours')).toBeVisible();
  expect([askedBefore, asked()]).toEqual([2, 3]);
});

test('who comes back to a screen whose code did not come has it asked for again', async () => {
  const { Part } = missing(1);
  const { rerender } = render(draw(Part), quietly);
  await screen.findByRole('alert');
  rerender(draw(() => <p>Elsewhere</p>, 'Queue'));
  await screen.findByText('Elsewhere');

  rerender(draw(Part));

  expect(await screen.findByText('Plans of Ours')).toBeVisible();
});

test('a part that came is not asked for again because another one did not', async () => {
  const there = missing(0);
  const { Part } = missing(1);
  render(
    <>
      {draw(there.Part)}
      {draw(Part)}
    </>,
    quietly,
  );

  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));

  await expect.poll(() => screen.queryAllByText('Plans of Ours').length).toBe(2);
  expect(there.asked()).toBe(1);
});

test('a part whose code was fetched before is drawn at once, without anything in its place', async () => {
  const { Part, asked } = missing(0);
  fetchPart(Part);
  await expect.poll(asked).toBe(1);

  render(draw(Part));

  expect(screen.getByText('Plans of Ours')).toBeVisible();
  expect(asked()).toBe(1);
});

test('a part that could not be fetched before is asked for again when it is drawn', async () => {
  const { Part, asked } = missing(1);
  fetchPart(Part);
  await expect.poll(asked).toBe(1);

  render(draw(Part));

  expect(await screen.findByText('Plans of Ours')).toBeVisible();
});
