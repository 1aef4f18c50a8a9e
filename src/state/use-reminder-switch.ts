import { useSyncExternalStore } from 'react';
import { askPermission, readPermission, watchPermission, type Permission } from './notification-permission.ts';
import { usePreferences } from './use-preferences.ts';

interface ReminderSwitch {
  readonly on: boolean;
  readonly permission: Permission;
  /** Switching on asks the browser for its permission, and nothing before does. */
  readonly switchTo: (on: boolean) => void;
}

/** Whether this device reminds of check-ins, and whether its browser lets it. */
export const useReminderSwitch = (): ReminderSwitch => {
  const { remindOfCheckIns, setRemindOfCheckIns } = usePreferences();
  const permission = useSyncExternalStore(watchPermission, readPermission);
  const switchTo = (on: boolean): void => {
    setRemindOfCheckIns(on);
    if (on) void askPermission();
  };
  return { on: remindOfCheckIns, permission, switchTo };
};
