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

/** How much is still empty, and the two ways out: the clipboard and a mail program. */
export function RequestFoot({ draft: { made, empty, kept }, asking, onGoOn, onClose, onTooEarly }: Props) {
  if (asking) return <DiscardQuestion onGoOn={onGoOn} onDiscard={onClose} />;
  return (
    <div className={styles.foot}>
      <p className={styles.note}>{noteText(made, empty.length)}</p>
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

const noteText = (made: RequestDraft['made'], empty: number): string => {
  if (made?.mail.ok === false) return made.mail.why;
  if (empty === 0) return 'Everything is filled in.';
  return `${empty} ${empty === 1 ? 'field is' : 'fields are'} still empty; it can be sent like this.`;
};
