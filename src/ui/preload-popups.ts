import { preloadConfirmDialog } from './ConfirmDialog.tsx';
import { preloadDialog } from './Dialog.tsx';
import { preloadMenu } from './MenuAt.tsx';
import { preloadPopover } from './Popover.tsx';

/** Fetches what opens over a screen (dialogs, menus, popovers) while nothing else is going on. */
export async function preloadPopups(): Promise<void> {
  await Promise.all([preloadDialog(), preloadConfirmDialog(), preloadMenu(), preloadPopover()]);
}
