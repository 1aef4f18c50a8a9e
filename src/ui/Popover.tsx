import { useState, type ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import { latePart } from './late-part.ts';
import styles from './Popover.module.css';
import type { PopoverPopupProps } from './PopoverPopup.tsx';

export type PopoverProps = {
  /** The name of what opens it. */
  label: string;
  trigger: ReactNode;
  title?: ReactNode;
  children: ReactNode;
  triggerClassName?: string | undefined;
};

const late = latePart<PopoverPopupProps>(async () => (await import('./PopoverPopup.tsx')).PopoverPopup);

export const preloadPopover = late.preload;

const Popup = late.Part;

/** More about something, on demand: press to see, Escape or a press elsewhere to put away. */
export function Popover({ label, trigger, title, children, triggerClassName }: PopoverProps) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const fetchAhead = () => {
    preloadPopover().catch(() => {});
  };
  return (
    <>
      <button
        type="button"
        className={joinClasses(styles.trigger, triggerClassName)}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={(event) => setAnchor(anchor ? null : event.currentTarget)}
      >
        {trigger}
      </button>
      {anchor && (
        <Popup label={label} title={title} anchor={anchor} onClose={() => setAnchor(null)}>
          {children}
        </Popup>
      )}
    </>
  );
}
