import { useBoard } from './use-board.ts';
import { useBoardState } from './use-board-state.ts';
import { useFacts } from './use-facts.ts';

interface WorstLevel {
  /** With the word that it is a demo, where it is one. */
  readonly team: string;
  /** The worst level in force, or why there is none: "Level 6", "Not in play", "No numbers yet". */
  readonly text: string;
}

/** What a page title can say of the state of things. */
export const useWorstLevel = (): WorstLevel => {
  const { inPlay, worstInForce } = useBoardState();
  const ownTeam = useBoard((board) => board.team);
  const isDemo = useBoard((board) => board.demoStartsAt !== null);
  const status = useFacts(({ view }) => (view?.state === 'status' ? view.status : null));
  const worst = status === null ? worstInForce : worstOf(status.regions.map(({ level }) => level.inForce));
  const isInPlay = status === null ? inPlay !== null : status.inPlay;
  const team = (status === null ? ownTeam : status.team) || 'Evenkeel';
  return { team: isDemo && status === null ? `${team} (demo)` : team, text: titleOf(isInPlay, worst) };
};

function worstOf(levels: readonly (number | null)[]): number | null {
  const known = levels.filter((level) => level !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function titleOf(isInPlay: boolean, worst: number | null): string {
  if (!isInPlay) return 'Not in play';
  return worst === null ? 'No numbers yet' : `Level ${worst}`;
}
