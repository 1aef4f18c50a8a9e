import { render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import { Step } from '../../../src/ui/Step.tsx';
import { SteppedMain } from '../../../src/ui/SteppedMain.tsx';

const lookAt = (main: HTMLElement): string =>
  `${main.textContent}${main.getAttribute('aria-busy') === 'true' ? ', busy' : ''}`;

/** Writes down what stands when this part has come to stand. */
function Part({ name, seen }: { name: string; seen: string[] }) {
  useLayoutEffect(() => {
    seen.push(lookAt(screen.getByRole('main')));
  }, [seen]);
  return name;
}

const draw = (steps: number, seen: string[], extra = false) => (
  <SteppedMain steps={steps} aria-label="Wall">
    <Part name="a" seen={seen} />
    <Step at={1}>
      <Part name="b" seen={seen} />
    </Step>
    <Step at={2}>
      <Part name="c" seen={seen} />
      <Part name="d" seen={seen} />
    </Step>
    {extra && (
      <Step at={3}>
        <Part name="e" seen={seen} />
      </Step>
    )}
  </SteppedMain>
);

test('a screen in steps stands up one part after the other, and is whole with the last one', () => {
  const seen: string[] = [];

  render(draw(2, seen));

  expect(seen).toEqual(['a, busy', 'ab, busy', 'abcd', 'abcd']);
  expect(lookAt(screen.getByRole('main', { name: 'Wall' }))).toBe('abcd');
});

test('a last step without a part says that it is whole after all that comes has come', () => {
  const seen: string[] = [];

  render(draw(3, seen));

  expect(seen.at(-1)).toBe('abcd, busy');
  expect(lookAt(screen.getByRole('main'))).toBe('abcd');
});

test('a screen that is whole does not become busy again because a part is added', () => {
  const seen: string[] = [];
  const { rerender } = render(draw(2, seen));

  rerender(draw(3, seen, true));

  expect(seen.at(-1)).toBe('abcde');
});

test('a part of no screen in steps is there at once', () => {
  render(<Step at={3}>Alone</Step>);

  expect(screen.getByText('Alone')).toBeVisible();
});
