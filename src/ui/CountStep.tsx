import styles from './CountField.module.css';
import { Icon } from './Icon.tsx';

export type CountStepProps = {
  label: string;
  icon: 'minus' | 'plus';
  atEnd: boolean;
  disabled: boolean | undefined;
  onStep: () => void;
};

/** − or + of a count field. Out of the tab order: the field itself answers to the arrow keys. */
export function CountStep({ label, icon, atEnd, disabled, onStep }: CountStepProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.step}
      aria-label={label}
      aria-disabled={atEnd || undefined}
      disabled={disabled}
      onClick={onStep}
    >
      <Icon name={icon} size="small" />
    </button>
  );
}
