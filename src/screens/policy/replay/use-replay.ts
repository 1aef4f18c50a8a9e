import { useMemo } from 'react';
import { replayCheckIns } from '../../../core/audit/replay-check-ins.ts';
import type { Replay } from '../../../core/audit/replay.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { READING_CHOICES, type ReadingName, type Readings } from '../../../core/policy/readings.ts';
import { useBoard } from '../../../state/use-board.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { useRouteQuery } from '../../../state/use-route-query.ts';

interface ReplayChoice {
  readonly readings: Readings;
  readonly setReading: (name: ReadingName, value: string) => void;
  /** Nothing differs from what is in use. */
  readonly isInUse: boolean;
  /** Null while there is no policy to replay with. */
  readonly replay: Replay | null;
}

/** The recorded check-ins under other rules; which readings stands in the address, else the other match with the policy in use. */
export function useReplay(policy: Policy | null): ReplayChoice {
  const inUse = usePolicy();
  const current = useBoard(({ readings }) => readings);
  const checkIns = useBoard((board) => board.checkIns);
  const { get, set } = useRouteQuery();
  const other = READING_CHOICES.match.find((match) => match !== current.match);
  const match = chosenOf(READING_CHOICES.match, get('match')) ?? (policy === inUse && other ? other : current.match);
  const load = chosenOf(READING_CHOICES.load, get('load')) ?? current.load;
  const loadScope = chosenOf(READING_CHOICES.loadScope, get('loadScope')) ?? current.loadScope;
  const readings = useMemo(() => ({ match, load, loadScope }), [match, load, loadScope]);
  const replay = useMemo(
    () => policy && replayCheckIns(inUse, { checkIns }, { policy, readings }),
    [inUse, checkIns, policy, readings],
  );
  const isSame = match === current.match && load === current.load && loadScope === current.loadScope;
  return {
    readings,
    setReading: (name, value) => set({ [name]: value }),
    isInUse: policy === inUse && isSame,
    replay,
  };
}

const chosenOf = <Value extends string>(choices: readonly Value[], text: string | null): Value | undefined =>
  choices.find((value) => value === text);
