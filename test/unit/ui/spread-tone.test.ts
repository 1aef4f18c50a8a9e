import { describe, expect, it } from 'vitest';
import { spreadTone } from '../../../src/ui/spread-tone.ts';

const spread = (steps: number) => Array.from({ length: steps }, (_, position) => spreadTone(position + 1, steps));

describe('the colours of a severity scale', () => {
  it('are the eight themselves when there are eight steps', () => {
    expect(spread(8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it.each([2, 3, 4, 5, 6, 7, 9, 10, 11, 12])(
    'run from the first to the last over %i steps without turning back',
    (steps) => {
      const tones = spread(steps);

      expect(tones[0]).toBe(1);
      expect(tones.at(-1)).toBe(8);
      expect(tones).toEqual(tones.toSorted((a, b) => a - b));
    },
  );

  it.each([2, 3, 4, 5, 6, 7])('differ from step to step as long as there are enough of them (%i)', (steps) => {
    expect(new Set(spread(steps)).size).toBe(steps);
  });

  it('go to the nearest colour where they fall between two', () => {
    expect(spread(5)).toEqual([1, 3, 5, 6, 8]);
    expect(spread(12)).toEqual([1, 2, 2, 3, 4, 4, 5, 5, 6, 7, 7, 8]);
  });

  it('end at the ends for steps that are off the scale', () => {
    expect([spreadTone(0, 8), spreadTone(9, 8), spreadTone(1, 1)]).toEqual([1, 8, 1]);
  });
});
