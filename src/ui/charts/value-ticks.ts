/** Most lines across a chart. */
const MOST = 5;

const NICE = [1, 2, 5, 10];

/** Whole numbers from 0 to at least `most`, evenly apart, as people count: by 1, 2, 5, 10, 20, 50 and so on. */
export function valueTicks(most: number): number[] {
  const rough = Math.max(1, most / MOST);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (NICE.find((nice) => nice * power >= rough) ?? 10);
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, place) => place * step);
}
