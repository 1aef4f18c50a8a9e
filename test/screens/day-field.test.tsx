import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DayField } from '../../src/widgets/DayField.tsx';
import { dayHint } from '../../src/widgets/day-hint.ts';

test('a day by hand stands in words below, whatever order the browser writes it in', () => {
  render(<DayField label="First day" value="2027-03-04" onChange={() => undefined} />);

  expect(screen.getByLabelText('First day')).toHaveAccessibleDescription('Thu 4 Mar');
});

test.each([
  ['2026-12-29', 'Tue 29 Dec'],
  ['2026-12-29T23:30', 'Tue 29 Dec'],
  ['', undefined],
  ['0002-01-01', undefined],
  ['soon', undefined],
  ['2026-13-45', undefined],
])('of %j the words are %j', (value, words) => {
  expect(dayHint(value)).toBe(words);
});
