import type { Edition } from '../../../core/policy/edition-schema.ts';
import { useLocked } from '../../../state/use-locked.ts';
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
  const locked = useLocked();
  return (
    <span className={styles.head}>
      <b>{edition.name}</b>
      {inUse ? (
        <Badge tone="accent" size="small" icon="check">
          in use
        </Badge>
      ) : (
        <Button size="small" disabled={locked !== null} title={locked ?? undefined} onClick={() => onAsk(edition)}>
          Follow {edition.name}
        </Button>
      )}
    </span>
  );
}
