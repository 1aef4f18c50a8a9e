import { useBoardState } from '../../../state/use-board-state.ts';
import { RuleTable } from './RuleTable.tsx';
import styles from './RulesTab.module.css';
import { WhyRegion } from './WhyRegion.tsx';

/** The level of each region now and why, then the table of rules it follows from. */
export function RulesTab() {
  const { regions } = useBoardState();
  return (
    <div className={styles.tab}>
      <div className={styles.regions}>
        {regions.map((state) => (
          <WhyRegion key={state.region.id} state={state} />
        ))}
      </div>
      <RuleTable states={regions} />
    </div>
  );
}
