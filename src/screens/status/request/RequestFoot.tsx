import { Button } from '../../../ui/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { DiscardQuestion } from '../../../ui/DiscardQuestion.tsx';
import type { RequestDraft } from './use-request-draft.ts';
import styles from './RequestFoot.module.css';

interface Props {
  draft: Pick<RequestDraft, 'made' | 'empty' | 'kept'>;
  asking: boolean;
  onGoOn: () => void;
  onClose: () => void;
  /** Somebody wants the text before the severity was chosen. */
  onTooEarly: () => void;
}

/** What is still empty, and the two ways out: the clipboard and a mail program. */
export function RequestFoot({ draft: { made, empty, kept }, asking, onGoOn, onClose, onTooEarly }: Props) {
  if (asking) return <DiscardQuestion onGoOn={onGoOn} onDiscard={onClose} />;
  return (
    <div className={styles.foot}>
      <div className={styles.notes}>
        <p className={styles.note}>{emptyText(empty)}</p>
        {made?.mail.ok === false && <p className={styles.note}>{made.mail.why}</p>}
      </div>
      <div className={styles.ways}>
        {made === null ? (
          <>
            <Button icon="mail" onClick={onTooEarly}>
              Write the e-mail
            </Button>
            <Button icon="copy" variant="primary" onClick={onTooEarly}>
              Copy the text
            </Button>
          </>
        ) : (
          <>
            {made.mail.ok && (
              <ButtonLink icon="mail" href={made.mail.href} onClick={kept}>
                Write the e-mail
              </ButtonLink>
            )}
            <CopyButton text={made.text} label="Copy the text" variant="primary" onCopied={kept} />
          </>
        )}
      </div>
    </div>
  );
}

const emptyText = (empty: readonly string[]): string =>
  empty.length === 0 ? 'Everything is filled in.' : `Still empty: ${empty.join(', ')}. It can be sent like this.`;
