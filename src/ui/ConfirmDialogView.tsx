import { AlertDialog } from '@base-ui/react/alert-dialog';
import { Button } from './Button.tsx';
import type { ConfirmDialogProps } from './ConfirmDialog.tsx';
import styles from './Dialog.module.css';

/** The question itself, fetched when the first one is asked. */
export function ConfirmDialogView({
  open,
  onOpenChange,
  title,
  description,
  confirmLabel,
  onConfirm,
  children,
}: ConfirmDialogProps) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.shade} />
        <AlertDialog.Viewport className={styles.viewport}>
          <AlertDialog.Popup className={styles.popup} data-size="small">
            <header className={styles.head}>
              <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
              {description !== undefined && (
                <AlertDialog.Description className={styles.description}>{description}</AlertDialog.Description>
              )}
            </header>
            {children !== undefined && <div className={styles.body}>{children}</div>}
            <footer className={styles.foot}>
              <AlertDialog.Close render={<Button>Cancel</Button>} />
              <AlertDialog.Close
                render={
                  <Button variant="primary" onClick={onConfirm}>
                    {confirmLabel}
                  </Button>
                }
              />
            </footer>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
