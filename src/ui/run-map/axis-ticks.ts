export interface AxisTick {
  readonly label: string;
  /** How many columns until the next one. */
  readonly span: number;
}

const MOST_TICKS = 9;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Names for some columns, evenly spaced, so that they stay legible on a narrow screen. */
export function axisTicks(columns: readonly string[]): AxisTick[] {
  const step = STEPS.find((one) => columns.length / one <= MOST_TICKS) ?? columns.length;
  return columns.flatMap((label, place) =>
    place % step === 0 ? [{ label, span: Math.min(step, columns.length - place) }] : [],
  );
}
