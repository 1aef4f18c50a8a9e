const DAY = 86_400_000;

/** More than these have no room on any screen. */
const MOST = 60;

/** The beginnings of UTC days within a time, in ms since the epoch; of a long time every second one, every third and so on. */
export function dayTicks(from: number, to: number): number[] {
  const first = Math.ceil(from / DAY) * DAY;
  const days = Math.max(0, Math.floor((to - first) / DAY) + 1);
  const step = Math.max(1, Math.ceil(days / MOST));
  return Array.from({ length: Math.ceil(days / step) }, (_, place) => first + place * step * DAY);
}
