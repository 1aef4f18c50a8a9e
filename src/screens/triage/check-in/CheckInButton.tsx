import { usePreferences } from '../../../state/use-preferences.ts';
import { Button } from '../../../ui/Button.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import type { CheckInOffer } from './check-in-offer.ts';
import styles from './CheckInPanel.module.css';

interface Props {
  offer: CheckInOffer;
  region: string;
  /** The one that the key is for, where keys of one letter are not turned off. */
  isFirst: boolean;
  /** Nothing asks for it; it can be made all the same. */
  isQuiet: boolean;
  describedBy: string | undefined;
  onConfirm: () => void;
}

/** Confirms a region's level, in the words of what that announces. */
export function CheckInButton({ offer, region, isFirst, isQuiet, describedBy, onConfirm }: Props) {
  const { singleKeys } = usePreferences();
  const hasKey = isFirst && singleKeys;
  return (
    <Button
      className={styles.confirm}
      variant={isFirst ? 'primary' : 'quiet'}
      size={isQuiet ? 'small' : 'medium'}
      block={!isQuiet}
      disabled={!offer.possible}
      aria-describedby={describedBy}
      aria-keyshortcuts={hasKey ? 'c' : undefined}
      onClick={onConfirm}
    >
      <span>
        {offer.label} {!offer.label.includes(region) && <VisuallyHidden>for {region}</VisuallyHidden>}
      </span>
      {hasKey && (
        <span className={styles.key} aria-hidden="true">
          <Kbd>C</Kbd>
        </span>
      )}
    </Button>
  );
}
