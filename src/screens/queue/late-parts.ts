import { preloadDialog } from '../../ui/Dialog.tsx';
import { latePart } from '../../ui/late-part.ts';
import { preloadMenu } from '../../ui/MenuAt.tsx';
import type { CaseMenuProps } from './CaseMenu.tsx';
import type { QueueDialogProps } from './dialogs/QueueDialog.tsx';
import type { PrintedQueueProps } from './print/PrintedQueue.tsx';

const menu = latePart<CaseMenuProps>(async () => (await import('./CaseMenu.tsx')).CaseMenu);
const dialog = latePart<QueueDialogProps>(async () => (await import('./dialogs/QueueDialog.tsx')).QueueDialog);
const printed = latePart<PrintedQueueProps>(async () => (await import('./print/PrintedQueue.tsx')).PrintedQueue);

export const LateCaseMenu = menu.Part;
export const LateQueueDialog = dialog.Part;
export const LatePrintedQueue = printed.Part;

/** Fetches what opens over the queue or is printed of it, so that it opens at once, also without a network. */
export const preloadLateParts = async (): Promise<void> => {
  await Promise.all([preloadMenu(), preloadDialog(), menu.preload(), dialog.preload(), printed.preload()]);
};
