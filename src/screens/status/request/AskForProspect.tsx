import { useCallback, useState } from 'react';
import type { StatusFile } from '../../../core/status/status-file.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Button } from '../../../ui/Button.tsx';
import { latePart } from '../../../ui/late-part.ts';
import type { RequestDialogProps } from './RequestDialog.tsx';
import styles from './AskForProspect.module.css';

const { Part: LateRequestDialog, preload } = latePart<RequestDialogProps>(async () => {
  const [{ RequestDialog }, { preloadDialog }] = await Promise.all([
    import('./RequestDialog.tsx'),
    import('../../../ui/Dialog.tsx'),
  ]);
  await preloadDialog();
  return RequestDialog;
});

/** Fetches the request's parts, so that it opens at once. */
export const preloadRequest = preload;

// Fetched ahead once somebody reaches for it; where that fails it is tried again on opening.
const fetchAhead = (): void => void preload().catch(() => {});

/** The way to a CE's request; its form comes when somebody wants it. */
export function AskForProspect({ replies }: { replies: StatusFile['severities'] }) {
  const { preSales } = usePolicy();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const fields = preSales.requestFields.length;
  if (fields === 0) return null;
  return (
    <div className={styles.ask}>
      <Button
        variant="primary"
        size="large"
        aria-haspopup="dialog"
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={() => setOpen(true)}
      >
        Ask support for a prospect…
      </Button>
      <span className={styles.note}>pick the severity, fill {inWords(fields)}, copy or mail it</span>
      {open && <LateRequestDialog replies={replies} onClose={close} />}
    </div>
  );
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

const inWords = (fields: number): string => `${NUMBERS[fields] ?? fields} ${fields === 1 ? 'field' : 'fields'}`;
