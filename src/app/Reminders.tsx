import { navigate } from '../state/hash-location.ts';
import { useReminders } from '../state/use-reminders.ts';

const toTriage = (): void => navigate('/triage');

/** Reminds of check-ins on this device; nothing to see. */
export function Reminders() {
  useReminders(toTriage);
  return null;
}
