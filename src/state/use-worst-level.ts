import { dueTitle } from './due-title.ts';
import { useBoard } from './use-board.ts';
import { useBoardState } from './use-board-state.ts';
import { useFacts } from './use-facts.ts';
import { usePreferences } from './use-preferences.ts';

interface WorstLevel {
  /** With the word that it is a demo, where it is one. */
  readonly team: string;
  /**
   * The worst level in force and where it is unknown, or why there is none: "Level 6", "Level 6, EMEA unknown", "Not in play",
   * "No numbers yet"; if asked for, led by the check-ins that are due.
   */
  readonly text: string;
}

interface Known {
  readonly name: string;
  readonly level: number | null;
  readonly unknown: boolean;
}

/** What a page title can say of the state of things. */
export const useWorstLevel = (): WorstLevel => {
  const state = useBoardState();
  const ownTeam = useBoard((board) => board.team);
  const isDemo = useBoard((board) => board.demoStartsAt !== null);
  const status = useFacts(({ view }) => (view?.state === 'status' ? view.status : null));
  const { remindOfCheckIns } = usePreferences();
  const known: Known[] =
    status === null
      ? state.regions.map(({ region, inForce, unknown }) => ({
          name: region.name,
          level: inForce,
          unknown: unknown !== null,
        }))
      : status.regions.map(({ name, level }) => ({ name, level: level.inForce, unknown: level.unknown }));
  const isInPlay = status === null ? state.inPlay !== null : status.inPlay;
  const due = remindOfCheckIns && status === null ? dueTitle(state) : null;
  const team = (status === null ? ownTeam : status.team) || 'Evenkeel';
  const text = titleOf(isInPlay, known);
  return {
    team: isDemo && status === null ? `${team} (demo)` : team,
    text: due === null ? text : `${due} · ${text}`,
  };
};

function titleOf(isInPlay: boolean, regions: readonly Known[]): string {
  if (!isInPlay) return 'Not in play';
  const levels = regions.flatMap(({ level, unknown }) => (level === null || unknown ? [] : [level]));
  const names = regions.filter(({ unknown }) => unknown).map(({ name }) => name);
  if (levels.length === 0 && names.length === 0) return 'No numbers yet';
  const worst = levels.length === 0 ? [] : [`Level ${Math.max(...levels)}`];
  return [...worst, ...(names.length === 0 ? [] : [`${names.join(' and ')} unknown`])].join(', ');
}
