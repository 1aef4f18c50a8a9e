import { describe, expect, it } from 'vitest';
import { contrast, differenceSeen, type Vision } from '../../support/colour.ts';
import { tokenColour, type Theme } from '../../support/tokens.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const VISIONS: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];
const TONES = [1, 2, 3, 4, 5, 6, 7, 8];
const GROUNDS = ['panel', 'bg'];

describe.each(THEMES)('level colours of the %s theme', (theme) => {
  it.each(TONES)('level %i is a shape that stands out from panel and ground', (tone) => {
    const fill = tokenColour(`level-${tone}`, theme);

    const contrasts = GROUNDS.map((ground) => contrast(fill, tokenColour(ground, theme)));

    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });

  it.each(TONES)('level %i has an ink that reads on its fill', (tone) => {
    const measured = contrast(tokenColour(`level-${tone}-ink`, theme), tokenColour(`level-${tone}`, theme));

    expect(measured).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TONES)('level %i reads as text on every ground and on its own tint', (tone) => {
    const text = tokenColour(`level-${tone}-text`, theme);
    const grounds = [...GROUNDS, 'panel-raised', 'panel-sunken', `level-${tone}-soft`];

    const contrasts = grounds.map((ground) => contrast(text, tokenColour(ground, theme)));

    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TONES)('plain ink reads on the tint of level %i', (tone) => {
    const tint = tokenColour(`level-${tone}-soft`, theme);

    const contrasts = ['ink', 'ink-soft'].map((ink) => contrast(tokenColour(ink, theme), tint));

    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(VISIONS)('neighbouring levels stay apart for somebody with %s vision', (vision) => {
    const fills = TONES.map((tone) => tokenColour(`level-${tone}`, theme));

    const steps = fills.slice(1).map((fill, position) => differenceSeen(fills[position] ?? fill, fill, vision));

    expect(steps).toHaveLength(TONES.length - 1);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(10);
  });
});
