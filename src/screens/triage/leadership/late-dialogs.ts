import { preloadDialog } from '../../../ui/Dialog.tsx';
import { latePart } from '../../../ui/late-part.ts';
import type { LeadershipDialogProps } from './LeadershipDialog.tsx';

const dialog = latePart<LeadershipDialogProps>(async () => (await import('./LeadershipDialog.tsx')).LeadershipDialog);

export const LateLeadershipDialog = dialog.Part;

/** Fetches what leadership decides in, so that it opens at once, also without a network. */
export const preloadLeadershipDialogs = async (): Promise<void> => {
  await Promise.all([preloadDialog(), dialog.preload()]);
};
