import { latePart } from './late-part.ts';
import type { MenuEntry } from './MenuEntryView.tsx';

export type MenuAtProps = {
  label: string;
  /** Where it opens, and where the focus goes when it closes. */
  anchor: HTMLElement;
  items: readonly MenuEntry[];
  onClose: () => void;
  align?: 'start' | 'end' | undefined;
  /** Opened by keyboard: the first entry has the focus from the start. */
  focusFirst?: boolean | undefined;
};

const late = latePart<MenuAtProps>(async () => (await import('./MenuPopup.tsx')).MenuPopup);

export const preloadMenu = late.preload;

const View = late.Part;

/** A menu that many openers share: it is drawn only while it is open, so that a long list need not hold one per row. */
export function MenuAt(props: MenuAtProps) {
  return <View {...props} />;
}
