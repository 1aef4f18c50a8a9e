import type { Edition } from '../../../core/policy/edition-schema.ts';
import { useReadOnly } from '../../../state/use-read-only.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './EditionsTab.module.css';

interface Props {
  edition: Edition;
  inUse: boolean;
  onAsk: (edition: Edition) => void;
}

/** An edition's name, and whether it is the one that the team follows. */
export function EditionHead({ edition, inUse, onAsk }: Props) {
  const { readOnly } = useReadOnly();
  return (
    <span className={styles.head}>
      <b>{edition.name}</b>
      {inUse ? (
        <Badge tone="accent" size="small" icon="check">
          in use
        </Badge>
      ) : (
        <Button size="small" disabled={readOnly} onClick={() => onAsk(edition)}>
          Follow {edition.name}
        </Button>
      )}
    </span>
  );
}
