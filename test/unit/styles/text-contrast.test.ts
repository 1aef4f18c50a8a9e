import { describe, expect, it } from 'vitest';
import { contrastOf, SHAPES, TEXTS, THEMES } from '../../support/colour-pairs.ts';

describe.each(THEMES)('the %s theme', (theme) => {
  it.each(TEXTS)('sets %s on %s as text that can be read', (...pair) => {
    expect(contrastOf(pair, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('draws %s on %s as a shape that can be made out', (...pair) => {
    expect(contrastOf(pair, theme)).toBeGreaterThanOrEqual(3);
  });
});
