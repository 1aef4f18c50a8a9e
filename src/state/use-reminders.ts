import { useEffect, useEffectEvent } from 'react';
import { noteReminded } from '../data/preferences/reminded.ts';
import { dueCheckIns, type DueCheckIn } from './reminders.ts';
import { useAt } from './use-at.ts';
import { useBoardState } from './use-board-state.ts';
import { useFacts } from './use-facts.ts';
import { useNow } from './use-now.ts';
import { usePreferences } from './use-preferences.ts';
import { useReminderSwitch } from './use-reminder-switch.ts';

const NONE: readonly DueCheckIn[] = [];

/**
 * Notifies on this device, if asked for, when a check-in falls due: once per region and occurrence, however many tabs are
 * open. Which are due follows from the clock at each tick. `onOpen` is called when somebody clicks the notification.
 */
export const useReminders = (onOpen: () => void): void => {
  const { remindOfCheckIns } = usePreferences();
  const { permission } = useReminderSwitch();
  const board = useFacts(({ view, past, generation }) => (view === null && past === null ? generation : null));
  const at = useAt();
  const state = useBoardState();
  const now = useNow('minute');
  // A look back, or a board of a link, is nobody's check-in now.
  const isWanted = remindOfCheckIns && permission === 'granted' && board !== null && at === null;
  const due = isWanted ? dueCheckIns(state, now) : NONE;
  const occurrences = due.map(({ occurrence }) => occurrence).join('\n');
  const remind = useEffectEvent(() => {
    for (const one of due) void remindOnce(one, `${board} ${one.occurrence}`, onOpen);
  });
  useEffect(() => {
    if (occurrences !== '') remind();
  }, [occurrences]);
};

/** Tabs take turns, so that the first of them notes it before the next one looks. */
async function remindOnce(due: DueCheckIn, mark: string, onOpen: () => void): Promise<void> {
  const give = (): void => {
    if (noteReminded(mark)) notify(due, mark, onOpen);
  };
  if ('locks' in navigator) await navigator.locks.request('evenkeel.reminders', give);
  else give();
}

function notify({ region, text }: DueCheckIn, tag: string, onOpen: () => void): void {
  try {
    const notification = new Notification(`${region}: check-in due`, { body: text, tag, icon: './icon.svg' });
    notification.addEventListener('click', () => {
      window.focus();
      onOpen();
      notification.close();
    });
  } catch {
    // Some phones let only a service worker notify; the page title still says it.
  }
}
