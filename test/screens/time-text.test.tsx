import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TimeText } from '../../src/widgets/TimeText.tsx';

const shown = (at: string, zone: string): string | null => {
  render(<TimeText at={Date.parse(at)} zone={zone} now={Date.parse('2026-12-29T12:00:00Z')} />);
  return screen.getByRole('time').textContent;
};

test('[CLOCK-HERE] a time that falls on the same day here names no day', () => {
  expect(shown('2026-12-29T14:42:00Z', 'Europe/Berlin')).toBe('14:42 UTC15:42 here');
});

test('[CLOCK-HERE] a time that falls on another day here names that day', () => {
  expect(shown('2026-12-29T23:30:00Z', 'Europe/Berlin')).toBe('23:30 UTC30 Dec 00:30 here');
});

test('[CLOCK-HERE] a time of another UTC day that is the same day here names it once', () => {
  expect(shown('2026-12-30T10:00:00Z', 'Europe/Berlin')).toBe('30 Dec 10:00 UTC11:00 here');
});
