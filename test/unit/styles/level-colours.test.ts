import { describe, expect, it } from 'vitest';
import { contrastOf, levelShapes, levelSteps, levelTexts, THEMES, TONES, VISIONS } from '../../support/colour-pairs.ts';

describe.each(THEMES)('level colours of the %s theme', (theme) => {
  it.each(TONES.flatMap(levelShapes))('%s is a shape that stands out from %s', (...pair) => {
    expect(contrastOf(pair, theme)).toBeGreaterThanOrEqual(3);
  });

  it.each(TONES.flatMap(levelTexts))('%s reads on %s', (...pair) => {
    expect(contrastOf(pair, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(VISIONS)('neighbouring levels stay apart for somebody with %s vision', (vision) => {
    const steps = levelSteps(theme, vision);

    expect(steps).toHaveLength(TONES.length - 1);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(10);
  });
});
