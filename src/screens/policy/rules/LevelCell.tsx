import { Badge } from '../../../ui/Badge.tsx';
import { LevelPill } from '../../../widgets/LevelPill.tsx';
import styles from './RuleTable.module.css';
import type { RuleRow } from './rule-rows.ts';

interface Props {
  row: RuleRow;
  levels: number;
}

/** A level with its name and meaning, and the regions that are at it. */
export function LevelCell({ row: { rule, here, numbersHere }, levels }: Props) {
  return (
    <span className={styles.level}>
      <span className={styles.name}>
        <LevelPill level={rule.level} levels={levels} quiet={here.length === 0} className={styles.pill} />
        <b>{rule.name}</b>
      </span>
      <span className={styles.meaning}>{rule.meaning}</span>
      {here.map(({ region, inForce }) => (
        <Badge key={region.id} size="small" tone="accent" icon="pin">
          {region.name} {inForce === null ? 'would be here' : 'is here'}
        </Badge>
      ))}
      {numbersHere.map(({ region }) => (
        <Badge key={region.id} size="small" tone="warning">
          {region.name}’s numbers give this now
        </Badge>
      ))}
    </span>
  );
}
