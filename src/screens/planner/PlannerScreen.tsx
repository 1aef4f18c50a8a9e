import { Card } from '../../ui/Card.tsx';
import { AbsencesToday } from './AbsencesToday.tsx';
import { HeatLegend } from './heat-map/HeatLegend.tsx';
import { HeatMap } from './heat-map/HeatMap.tsx';
import { LateCards, LateDayDetails } from './late-parts.ts';
import { PeopleGrid } from './people/PeopleGrid.tsx';
import styles from './PlannerScreen.module.css';
import { PlannerBar } from './PlannerBar.tsx';
import { PrintedPlan } from './print/PrintedPlan.tsx';
import { PlannerContext } from './use-planner.ts';
import { usePlannerState } from './use-planner-state.ts';
import { WaitingWhatIfs } from './what-if/WaitingWhatIfs.tsx';
import { WorstDay } from './worst/WorstDay.tsx';

/** The weeks ahead: which day will be how bad, for whom, and what would help. */
export function PlannerScreen() {
  const planner = usePlannerState();
  return (
    <PlannerContext value={planner}>
      <main id="main" className={styles.screen}>
        <header className={styles.head}>
          <h1 className={styles.title}>Planner</h1>
          <PlannerBar />
        </header>
        <WaitingWhatIfs />
        <AbsencesToday />
        <WorstDay />
        <Card title="Levels ahead" aside={<HeatLegend />}>
          <HeatMap />
        </Card>
        <PrintedPlan />
        <div className={styles.work}>
          <LateDayDetails />
          <PeopleGrid />
          <div className={styles.cards}>
            <LateCards />
          </div>
        </div>
      </main>
    </PlannerContext>
  );
}
