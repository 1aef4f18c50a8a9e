import { useStore } from 'zustand/react';
import type { Preferences, Theme } from '../data/preferences/preferences.ts';
import { useBoardStore } from './board-context.ts';

interface OwnPreferences extends Preferences {
  readonly setName: (name: string) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setRemindOfCheckIns: (remind: boolean) => void;
  readonly setSingleKeys: (on: boolean) => void;
}

/** Who is at this device, and how it looks: kept on the device, never on the board. */
export const usePreferences = (): OwnPreferences => {
  const { preferences } = useBoardStore();
  const { name, theme, remindOfCheckIns, singleKeys } = useStore(preferences);
  return {
    name,
    theme,
    remindOfCheckIns,
    singleKeys,
    setName: (next) => preferences.setState({ name: next.slice(0, 200) }),
    setTheme: (next) => preferences.setState({ theme: next }),
    setRemindOfCheckIns: (next) => preferences.setState({ remindOfCheckIns: next }),
    setSingleKeys: (next) => preferences.setState({ singleKeys: next }),
  };
};
