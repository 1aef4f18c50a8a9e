import { memo } from 'react';
import type { Permission } from '../../state/notification-permission.ts';
import { useReminderSwitch } from '../../state/use-reminder-switch.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';

const OFF =
  'A notification and a word in the tab’s title, as long as Evenkeel is open in a tab. Your browser asks first.';
const ON: Record<Permission, string> = {
  granted: 'A notification once per check-in, and a word in the tab’s title, as long as Evenkeel is open in a tab.',
  default: 'The browser has not been told yet whether it may: answer its question. The tab’s title says it anyway.',
  denied:
    'This browser blocks notifications of this page. Allow them in its settings for this page, beside the address; until then only the tab’s title says it.',
  missing: 'This browser has no notifications for this page: only the tab’s title says it.',
};

/**
 * Whether this device calls its triager when a check-in falls due. Not drawn anew with the screen: asking the browser for its
 * permission takes milliseconds.
 */
export const ReminderSwitch = memo(function ReminderSwitch({ className }: { className?: string | undefined }) {
  const { on, permission, switchTo } = useReminderSwitch();
  const isBlocked = on && permission === 'denied';
  return (
    <Checkbox
      className={className}
      label="Remind me on this device when a check-in falls due"
      checked={on}
      onChange={switchTo}
      description={on ? (isBlocked ? undefined : ON[permission]) : OFF}
      error={isBlocked ? ON.denied : undefined}
    />
  );
});
