import type { NumbersPoint } from '../../../core/history/region-series.ts';
import { plannedText } from '../../../core/policy/planned-text.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { DataList } from '../../../ui/DataList.tsx';
import { momentWords } from '../moment-words.ts';
import type { Period } from '../use-period.ts';
import { formatTenth } from './format-tenth.ts';
import styles from './LevelsTab.module.css';

interface Props {
  region: PolicyRegion;
  point: NumbersPoint;
  period: Period;
  /** No chart above it does. */
  saysLevel: boolean;
}

const UNKNOWN = 'not known';

/** Load and staffing of a time with one check-in: figures, where a line would have a single point. */
export function SingleNumbers({ region, point, period, saysLevel }: Props) {
  const { levels } = usePolicy();
  const withinPlan = levels[0]?.load;
  const { at, level, perSE, working } = point;
  return (
    <div className={styles.single}>
      <DataList
        items={[
          ...(saysLevel
            ? [{ id: 'level', term: 'Level', value: level, note: levels.find((one) => one.level === level)?.name }]
            : []),
          {
            id: 'load',
            term: 'Cases per SE',
            value: perSE === null ? UNKNOWN : formatTenth(perSE),
            note: withinPlan === undefined ? undefined : `within plan: up to ${withinPlan}`,
          },
          {
            id: 'staffing',
            term: 'SEs working',
            value: working === null ? UNKNOWN : working,
            note: `planned: ${plannedText(region)}`,
          },
        ]}
      />
      <p className={styles.soft}>
        One check-in in this time, {momentWords(period)(at)} UTC. Lines are drawn from the second on.
      </p>
    </div>
  );
}
