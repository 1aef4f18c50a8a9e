import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LinesChart } from '../../../src/ui/charts/LinesChart.tsx';
import { StepChart } from '../../../src/ui/charts/StepChart.tsx';
import { printPage } from '../../support/print-page.ts';

const SHARED = { range: { from: 0, to: 1000 }, formatValue: String, formatAt: String, formatDay: String };
const LINES = [{ id: 'load', name: 'Load', mark: 'plain', series: 1 }] as const;
const STEPS = [{ id: 'in-force', name: 'In force', mark: 'thick', series: 1, steps: [] }] as const;

/** The proportions of what is drawn. */
const drawn = (container: HTMLElement): (string | null | undefined)[] =>
  [...container.querySelectorAll('figure')].map((figure) =>
    figure.querySelector('.recharts-wrapper > svg')?.getAttribute('viewBox'),
  );

test('on paper charts are drawn in proportions of the sheet, whatever the window has, and high enough for their numerals', () => {
  const { container } = render(
    <>
      <LinesChart {...SHARED} title="Load" lines={LINES} rows={[]} />
      <LinesChart {...SHARED} title="Beside another" lines={LINES} rows={[]} isHalf />
      <StepChart {...SHARED} title="Level" steps={STEPS} dots={[]} values={12} toneOf={() => 1} />
    </>,
  );

  printPage('beforeprint');

  expect(drawn(container)).toEqual(['0 0 540 170', '0 0 260 130', '0 0 540 228']);
  printPage('afterprint');
  expect(drawn(container)).not.toContain('0 0 540 170');
});
