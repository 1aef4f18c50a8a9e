/**
 * How far a split is from its target, in whole percentage points of customer work: the sign says over or under.
 *
 * @example describeDrift(6.2) // '6 points over'
 */
export function describeDrift(drift: number): string {
  const points = Math.abs(Math.round(drift));
  if (points === 0) return 'on target';
  return `${points} ${points === 1 ? 'point' : 'points'} ${drift > 0 ? 'over' : 'under'}`;
}
