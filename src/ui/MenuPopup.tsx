import { Menu as Base } from '@base-ui/react/menu';
import { useRef, type FocusEvent } from 'react';
import type { MenuAtProps } from './MenuAt.tsx';
import { MenuEntryView } from './MenuEntryView.tsx';
import styles from './Menu.module.css';

/** The open menu, fetched when the first one opens. */
export function MenuPopup({ label, anchor, items, onClose, align = 'end', focusFirst = false }: MenuAtProps) {
  // The popup itself is given the focus when it opens; who came by keyboard goes on to the first entry.
  const moved = useRef(!focusFirst);
  const enter = (event: FocusEvent<HTMLDivElement>) => {
    if (moved.current) return;
    moved.current = true;
    event.currentTarget.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')?.focus();
  };
  return (
    <Base.Root
      open
      onOpenChange={(open, { event }) => {
        // Pressing the opener again is the opener's own business.
        const onOpener = event.target instanceof Node && anchor.contains(event.target);
        if (!open && !(onOpener && event.type !== 'keydown')) onClose();
      }}
    >
      {/* Within the page's main part, so that a reader who goes by landmarks finds it. */}
      <Base.Portal container={anchor.closest<HTMLElement>('main') ?? undefined}>
        <Base.Positioner
          className={styles.positioner}
          anchor={anchor}
          align={align}
          sideOffset={4}
          collisionPadding={8}
        >
          <Base.Popup onFocus={enter} className={styles.popup} aria-label={label} finalFocus={() => anchor}>
            {items.map((entry) => (
              <MenuEntryView key={entry.id} entry={entry} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
