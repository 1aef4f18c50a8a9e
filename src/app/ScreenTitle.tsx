import { useEffect } from 'react';
import { useWorstLevel } from '../state/use-worst-level.ts';

/**
 * The page title leads with the worst level in force, so that a tab in the background tells it too. A part of its own:
 * levels change often, and the whole app would be drawn again with them.
 */
export function ScreenTitle({ screen }: { screen: string }) {
  const { team, text } = useWorstLevel();
  useEffect(() => {
    document.title = `${text} · ${screen} · ${team}`;
  }, [screen, team, text]);
  return null;
}
