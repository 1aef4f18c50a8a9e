import { useEffect } from 'react';
import { useWorstLevel } from '../state/use-worst-level.ts';

/** The page title leads with the worst level in force, so that a tab in the background tells it too. */
export const useScreenTitle = (screen: string): void => {
  const { team, text } = useWorstLevel();
  useEffect(() => {
    document.title = `${text} · ${screen} · ${team}`;
  }, [screen, team, text]);
};
