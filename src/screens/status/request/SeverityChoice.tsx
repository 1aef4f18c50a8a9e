import type { Policy } from '../../../core/policy/policy.ts';
import type { Priority } from '../../../core/policy/primitives.ts';
import type { StatusFile } from '../../../core/status/status-file.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { RadioCards } from '../../../ui/RadioCards.tsx';
import styles from './SeverityChoice.module.css';

interface Props {
  severities: Policy['preSales']['severities'];
  /** When a first reply comes, where the status at hand tells it. */
  replies: StatusFile['severities'];
  value: Priority | null;
  error: string;
  onChoose: (priority: Priority) => void;
}

/** How severe it is: what each class is for, and when a first reply to it comes. Support has the last word at triage. */
export function SeverityChoice({ severities, replies, value, error, onChoose }: Props) {
  if (severities.length === 0) return null;
  const options = severities.map(({ priority, when }) => ({
    value: priority,
    label: priority,
    description: <Meaning when={when} reply={replies.find((one) => one.priority === priority)?.expect} />,
  }));
  return (
    <div className={styles.choice}>
      <RadioCards legend="How severe is it?" options={options} value={value} onChange={onChoose} />
      <p className={styles.hint}>Support may set another one at triage.</p>
      <FieldError>{error}</FieldError>
    </div>
  );
}

function Meaning({ when, reply }: { when: string; reply: string | undefined }) {
  return (
    <>
      <span className={styles.when}>{when}</span>
      {reply !== undefined && <span className={styles.reply}>First reply: {reply}</span>}
    </>
  );
}
