import { contrast, differenceSeen, type Vision } from './colour.ts';
import { tokenColour, type Theme } from './tokens.ts';

/** Names of two colours of tokens.css: what is drawn, and what it is drawn on. */
export type ColourPair = readonly [drawn: string, ground: string];

export const THEMES: readonly Theme[] = ['light', 'dark'];
export const VISIONS: readonly Vision[] = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'];
export const TONES = [1, 2, 3, 4, 5, 6, 7, 8];

const GROUNDS = ['bg', 'panel', 'panel-raised', 'panel-sunken', 'panel-hover'];
const MEANINGS = ['info', 'warning', 'danger', 'success', 'demo', 'late', 'neutral'];

const onEveryGround = (text: string): ColourPair[] => GROUNDS.map((ground) => [text, ground]);

export const TEXTS: readonly ColourPair[] = [
  ...['ink', 'ink-soft', 'accent-text'].flatMap(onEveryGround),
  ...['late-text', 'danger-text', 'warning-text', 'success-text'].flatMap(onEveryGround),
  ['ink-faint', 'bg'],
  ['ink-faint', 'panel'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['accent-soft-ink', 'accent-soft'],
  ['danger-solid-ink', 'danger-solid'],
  ['danger-solid-ink', 'danger-strong'],
  ...MEANINGS.map((meaning): ColourPair => [`${meaning}-ink`, `${meaning}-surface`]),
  ...['p0', 'p1', 'p2', 'p3'].map((urgency): ColourPair => [`${urgency}-ink`, `${urgency}-surface`]),
  ...['hero-ink', 'hero-soft', 'hero-late'].map((text): ColourPair => [text, 'hero-surface']),
];

export const SHAPES: readonly ColourPair[] = [
  ...['bg', 'panel', 'panel-raised', 'panel-sunken'].map((ground): ColourPair => ['focus-ring', ground]),
  ...['bg', 'panel', 'panel-raised'].map((ground): ColourPair => ['line-control', ground]),
  ...['accent', 'accent-soft-line', 'now-line'].map((shape): ColourPair => [shape, 'panel']),
  ...[1, 2, 3, 4].map((series): ColourPair => [`series-${series}`, 'panel']),
  ...MEANINGS.flatMap((meaning): ColourPair[] => [
    [`${meaning}-solid`, 'panel'],
    [`${meaning}-solid`, `${meaning}-surface`],
  ]),
];

/** A level's fill, as a shape. */
export const levelShapes = (tone: number): ColourPair[] => ['panel', 'bg'].map((ground) => [`level-${tone}`, ground]);

/** The ink on a level's fill, its colour as text, and plain ink on its tint. */
export const levelTexts = (tone: number): ColourPair[] => [
  [`level-${tone}-ink`, `level-${tone}`],
  ...['panel', 'bg', 'panel-raised', 'panel-sunken', `level-${tone}-soft`].map((ground): ColourPair => [
    `level-${tone}-text`,
    ground,
  ]),
  ...['ink', 'ink-soft'].map((ink): ColourPair => [ink, `level-${tone}-soft`]),
];

export const contrastOf = ([drawn, ground]: ColourPair, theme: Theme): number =>
  contrast(tokenColour(drawn, theme), tokenColour(ground, theme));

/** How far each level's fill is from the next one's (CIEDE2000), as seen with a vision. */
export function levelSteps(theme: Theme, vision: Vision): number[] {
  const fills = TONES.map((tone) => tokenColour(`level-${tone}`, theme));
  return fills.slice(1).map((fill, position) => differenceSeen(fills[position] ?? fill, fill, vision));
}
