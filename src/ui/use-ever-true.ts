import { useState } from 'react';

/** Whether it is true now or ever was. */
export function useEverTrue(now: boolean): boolean {
  const [before, setBefore] = useState(now);
  if (now && !before) setBefore(true);
  return now || before;
}
