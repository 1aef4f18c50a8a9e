import { Icon } from '../../../ui/Icon.tsx';
import styles from './HeatLegend.module.css';

/** What the marks in the cells mean. */
export function HeatLegend() {
  return (
    <ul className={styles.legend}>
      <li>
        <Icon name="person" size="small" /> people decide
      </li>
      <li>
        <Icon name="file" size="small" /> cases decide
      </li>
      <li>
        <Icon name="warning" size="small" /> nobody works
      </li>
    </ul>
  );
}
