import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import card from '../ChoiceCard.module.css';
import styles from './OwnTab.module.css';

interface Props {
  example: { readonly name: string; readonly about: string };
  inUse: boolean;
  busy: boolean;
  onTry: () => void;
}

/** One ready policy. */
export function ExampleItem({ example: { name, about }, inUse, busy, onTry }: Props) {
  return (
    <li className={card.card} data-in-use={inUse || undefined}>
      <h3>
        {name}{' '}
        {inUse && (
          <Badge tone="accent" size="small" icon="check">
            in use
          </Badge>
        )}
      </h3>
      <p className={styles.soft}>{about}</p>
      <Button
        className={styles.try}
        busy={busy}
        aria-label={`${inUse ? 'Open it anew' : 'Try it'}: ${name}`}
        onClick={onTry}
      >
        {inUse ? 'Open it anew' : 'Try it'}
      </Button>
    </li>
  );
}
