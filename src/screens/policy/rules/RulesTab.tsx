import { useBoardState } from '../../../state/use-board-state.ts';
import { usePolicy } from '../../../state/use-policy.ts';

/** The level of each region now and why, then the table of rules it follows from. */
export function RulesTab() {
  const policy = usePolicy();
  const { regions } = useBoardState();
  return (
    <p>
      {policy.levels.length} levels for {regions.length} regions.
    </p>
  );
}
