import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import styles from './Popover.module.css';

export type PopoverPopupProps = {
  label: string;
  title: ReactNode;
  anchor: HTMLElement;
  onClose: () => void;
  children: ReactNode;
};

/** The open popover, fetched when the first one opens. */
export function PopoverPopup({ label, title, anchor, onClose, children }: PopoverPopupProps) {
  return (
    <Base.Root
      open
      onOpenChange={(open, { event }) => {
        // Pressing the opener again is the opener's own business.
        const onOpener = event.target instanceof Node && anchor.contains(event.target);
        if (!open && !(onOpener && event.type !== 'keydown')) onClose();
      }}
    >
      <Base.Portal container={anchor.closest<HTMLElement>('main') ?? undefined}>
        <Base.Positioner className={styles.positioner} anchor={anchor} sideOffset={6} collisionPadding={8}>
          <Base.Popup
            className={styles.popup}
            aria-label={title === undefined ? label : undefined}
            finalFocus={() => anchor}
          >
            {title !== undefined && <Base.Title className={styles.title}>{title}</Base.Title>}
            <div>{children}</div>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
