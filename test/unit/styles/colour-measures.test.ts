import { describe, expect, it } from 'vitest';
import { ciede2000, contrast, differenceSeen, type Rgb } from '../../support/colour.ts';

// Pairs from the test data of Sharma, Wu and Dalal 2005, chosen for the branches they reach.
const PUBLISHED: readonly [first: Rgb, second: Rgb, difference: number][] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

describe('the measures that the colour tests rely on', () => {
  it.each(PUBLISHED)('CIEDE2000 of %j and %j is the published %f', (first, second, difference) => {
    expect(ciede2000(first, second)).toBeCloseTo(difference, 4);
    expect(ciede2000(second, first)).toBeCloseTo(difference, 4);
  });

  it('contrast runs from 1 for the same colour to 21 for black on white, in either order', () => {
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#000', '#fff')).toBeCloseTo(21);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  });

  it('a red and a green that differ at a glance come close for somebody without red cones', () => {
    const [red, green] = ['#a8642a', '#6b7a1e'];

    expect(differenceSeen(red, green, 'usual')).toBeGreaterThan(20);
    expect(differenceSeen(red, green, 'deuteranopia')).toBeLessThan(10);
  });
});
