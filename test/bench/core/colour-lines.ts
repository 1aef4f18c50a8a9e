import {
  contrastOf,
  levelShapes,
  levelSteps,
  levelTexts,
  SHAPES,
  TEXTS,
  THEMES,
  TONES,
  VISIONS,
  type ColourPair,
} from '../../support/colour-pairs.ts';
import type { Line } from '../line.mjs';

function contrastLine(what: string, pairs: readonly ColourPair[], target: number): Line {
  const all = THEMES.flatMap((theme) => pairs.map((pair) => ({ theme, pair, value: contrastOf(pair, theme) })));
  const [least] = all.toSorted((one, other) => one.value - other.value);
  if (least === undefined) throw new Error('no colours');
  const where = `${least.pair[0]} on ${least.pair[1]}, ${least.theme}`;
  return {
    what: `lowest contrast of ${what}, both themes`,
    target: `≥ ${target}`,
    figure: (Math.floor(least.value * 100) / 100).toFixed(2),
    reference: `${where}; ${all.length} pairs of tokens.css`,
    passed: least.value >= target,
  };
}

const stepLines = (): Line[] =>
  VISIONS.filter((vision) => vision !== 'usual').map((vision) => {
    const least = Math.min(...THEMES.flatMap((theme) => levelSteps(theme, vision)));
    const usual = Math.min(...THEMES.flatMap((theme) => levelSteps(theme, 'usual')));
    return {
      what: `neighbouring levels under ${vision}, both themes: smallest ΔE`,
      target: '≥ 10',
      figure: least.toFixed(1),
      reference: `${usual.toFixed(1)} with usual vision`,
      passed: least >= 10,
    };
  });

/** How well the colours of both themes are told from each other, by the measures of the tests. */
export const colourLines = (): Line[] => [
  contrastLine('text', TEXTS, 4.5),
  contrastLine('text on and in level colours', TONES.flatMap(levelTexts), 4.5),
  contrastLine('shapes', SHAPES, 3),
  contrastLine('level colours as shapes', TONES.flatMap(levelShapes), 3),
  ...stepLines(),
];
