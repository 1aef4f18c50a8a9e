import type { PolicyLevel } from '../../../core/policy/level-schema.ts';
import styles from './RuleTable.module.css';

/** What a level adds to those below it, and who is told. */
export function Obliges({ rule: { contingencies } }: { rule: PolicyLevel }) {
  if (contingencies.length === 0) return <span className={styles.soft}>Business as usual.</span>;
  return (
    <ul className={styles.obliges}>
      {contingencies.map(({ id, text, channels, alsoTold }) => {
        const told = [...channels, ...alsoTold];
        return (
          <li key={id}>
            {text}
            {told.length > 0 && <span className={styles.told}> Told: {told.join(', ')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
