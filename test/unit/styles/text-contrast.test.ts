import { describe, expect, it } from 'vitest';
import { contrast } from '../../support/colour.ts';
import { tokenColour, type Theme } from '../../support/tokens.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const GROUNDS = ['bg', 'panel', 'panel-raised', 'panel-sunken', 'panel-hover'];
const MEANINGS = ['info', 'warning', 'danger', 'success', 'demo', 'late', 'neutral'];

const onEveryGround = (text: string): [string, string][] => GROUNDS.map((ground) => [text, ground]);

const TEXTS: readonly [text: string, ground: string][] = [
  ...['ink', 'ink-soft', 'accent-text'].flatMap(onEveryGround),
  ...['late-text', 'danger-text', 'warning-text', 'success-text'].flatMap(onEveryGround),
  ['ink-faint', 'bg'],
  ['ink-faint', 'panel'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['accent-soft-ink', 'accent-soft'],
  ['danger-solid-ink', 'danger-solid'],
  ['danger-solid-ink', 'danger-strong'],
  ...MEANINGS.map((meaning): [string, string] => [`${meaning}-ink`, `${meaning}-surface`]),
  ...['p0', 'p1', 'p2', 'p3'].map((urgency): [string, string] => [`${urgency}-ink`, `${urgency}-surface`]),
  ...['hero-ink', 'hero-soft', 'hero-late'].map((text): [string, string] => [text, 'hero-surface']),
];

const SHAPES: readonly [shape: string, ground: string][] = [
  ...['bg', 'panel', 'panel-raised', 'panel-sunken'].map((ground): [string, string] => ['focus-ring', ground]),
  ...['bg', 'panel', 'panel-raised'].map((ground): [string, string] => ['line-control', ground]),
  ...['accent', 'accent-soft-line', 'now-line'].map((shape): [string, string] => [shape, 'panel']),
  ...[1, 2, 3, 4].map((series): [string, string] => [`series-${series}`, 'panel']),
  ...MEANINGS.flatMap((meaning): [string, string][] => [
    [`${meaning}-solid`, 'panel'],
    [`${meaning}-solid`, `${meaning}-surface`],
  ]),
];

describe.each(THEMES)('the %s theme', (theme) => {
  it.each(TEXTS)('sets %s on %s as text that can be read', (text, ground) => {
    const measured = contrast(tokenColour(text, theme), tokenColour(ground, theme));

    expect(measured).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('draws %s on %s as a shape that can be made out', (shape, ground) => {
    const measured = contrast(tokenColour(shape, theme), tokenColour(ground, theme));

    expect(measured).toBeGreaterThanOrEqual(3);
  });
});
