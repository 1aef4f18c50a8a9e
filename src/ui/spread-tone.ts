export type Tone = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TONES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/**
 * Which of the eight severity colours stands for step `step` (from 1, mildest) of `steps`: the first and the last step get
 * the first and the last colour, those between are spread evenly. Steps outside the scale take its nearest end.
 */
export function spreadTone(step: number, steps: number): Tone {
  const share = steps > 1 ? (step - 1) / (steps - 1) : 0;
  const position = Math.round(share * (TONES.length - 1));
  return TONES[Math.min(TONES.length - 1, Math.max(0, position))] ?? 1;
}
