import { Icon } from '../../../ui/Icon.tsx';
import styles from './HoldsNow.module.css';

interface Props {
  /** What stands there now: "2", "8.5". */
  value: string;
  /** Whose it is, where the column does not say it. */
  region?: string | undefined;
}

/** Marks a criterion that holds with the numbers as they are. */
export function HoldsNow({ value, region }: Props) {
  return (
    <span className={styles.holds}>
      <Icon name="check" size="small" />
      <span>
        <span className="visually-hidden">holds now: </span>
        {region !== undefined && `${region} `}
        {value}
      </span>
    </span>
  );
}
