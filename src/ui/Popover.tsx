import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './Popover.module.css';

export type PopoverProps = {
  /** The name of what opens it. */
  label: string;
  trigger: ReactNode;
  title?: ReactNode;
  children: ReactNode;
  side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  triggerClassName?: string | undefined;
};

/** More about something, on demand: press to see, Escape or a press elsewhere to put away. */
export function Popover({ label, trigger, title, children, side = 'bottom', triggerClassName }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger className={joinClasses(styles.trigger, triggerClassName)} aria-label={label}>
        {trigger}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} side={side} sideOffset={6} collisionPadding={8}>
          <Base.Popup className={styles.popup} aria-label={title === undefined ? label : undefined}>
            {title !== undefined && <Base.Title className={styles.title}>{title}</Base.Title>}
            <div>{children}</div>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
