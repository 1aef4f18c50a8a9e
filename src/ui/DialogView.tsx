import { Dialog as Base } from '@base-ui/react/dialog';
import type { DialogProps } from './Dialog.tsx';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

/** The dialog itself, fetched when the first one opens. */
export function DialogView({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  size = 'medium',
  initialFocus,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.shade} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={styles.popup} data-size={size} initialFocus={initialFocus}>
            <header className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close render={<IconButton icon="close" label="Close" className={styles.close} />} />
              {description !== undefined && (
                <Base.Description className={styles.description}>{description}</Base.Description>
              )}
            </header>
            {children !== undefined && <div className={styles.body}>{children}</div>}
            {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
