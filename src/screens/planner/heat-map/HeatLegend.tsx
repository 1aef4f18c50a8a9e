import { Icon } from '../../../ui/Icon.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './HeatLegend.module.css';

/** What the marks in the cells mean. */
export function HeatLegend() {
  const { compared } = usePlanner();
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
      {compared !== null && (
        <li>
          <span className={styles.changed} /> changed since “{compared.name}”
        </li>
      )}
    </ul>
  );
}
