import type { Tone } from '../spread-tone.ts';

export type StepTickProps = {
  toneOf: (value: number) => Tone;
  scale: number;
  /** These are handed in by the chart. */
  x?: number | string | undefined;
  y?: number | string | undefined;
  payload?: { value?: unknown } | undefined;
};

/** The numeral of a band, in its colour. */
export function StepTick({ toneOf, scale, x, y, payload }: StepTickProps) {
  const value = Number(payload?.value);
  return (
    <text
      x={x}
      y={y}
      dy="0.355em"
      textAnchor="end"
      fontSize={13 * scale}
      fontWeight={650}
      fill={`var(--level-${toneOf(value)}-text)`}
    >
      {value}
    </text>
  );
}
