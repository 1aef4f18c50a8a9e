import type { RegionState } from '../../core/level/region-state.ts';
import { Icon } from '../../ui/Icon.tsx';
import { spreadTone } from '../../ui/spread-tone.ts';
import styles from './LiveLevel.module.css';

interface Props {
  state: RegionState;
  levels: number;
}

/** The level that the numbers give now, told apart from the one in force; nothing while they agree. */
export function LiveLevel({ state: { live, inForce }, levels }: Props) {
  if (live === null || inForce === null || live === inForce) return null;
  return (
    <span className={styles.live} data-tone={spreadTone(live, levels)}>
      <Icon name={live > inForce ? 'arrow-up' : 'arrow-down'} size="small" />
      {`live ${live}`}
    </span>
  );
}
