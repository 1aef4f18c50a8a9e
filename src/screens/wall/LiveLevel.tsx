import { describeRange } from '../../core/level/describe-range.ts';
import type { RegionState } from '../../core/level/region-state.ts';
import { Sign } from '../../ui/Sign.tsx';
import { spreadTone } from '../../ui/spread-tone.ts';
import styles from './LiveLevel.module.css';

interface Props {
  state: RegionState;
  levels: number;
  /** Where somebody can announce it. */
  triage: string;
}

/**
 * The level that the numbers give now, told apart from the one in force and the announced one, with the way to Triage where
 * they moved apart; nothing while all agree.
 */
export function LiveLevel({ state, levels, triage }: Props) {
  const { live, inForce, unknown, range } = state;
  const known = unknown === null ? inForce : null;
  if (live === null || inForce === null || (live === known && range === null)) return null;
  const between = range === null ? '' : `, ${describeRange(range)}`;
  const drift = isDrift(state) ? `, announced ${state.announced?.level}` : '';
  const chip = (
    <span className={styles.live} data-tone={spreadTone(live, levels)}>
      {known !== null && live !== known && <Sign name={live > known ? 'arrow-up' : 'arrow-down'} size="small" />}
      {`live ${live}`}
    </span>
  );
  const words = <b className={styles.words}>{`${between}${drift}. `.replace(/^, /, '')}</b>;
  if (drift === '')
    return (
      <>
        {chip}
        {between !== '' && words}
      </>
    );
  return (
    <a className={styles.way} href={triage} title="To Triage, to announce what the numbers give now">
      {chip}
      {words}
    </a>
  );
}

// An override and an unknown level say in their own line what was announced.
const isDrift = ({ drifted, inForceBy, unknown }: RegionState): boolean =>
  drifted && inForceBy === 'announced' && unknown === null;
