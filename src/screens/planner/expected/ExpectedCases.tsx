import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './ExpectedCases.module.css';
import { ExpectedDays } from './ExpectedDays.tsx';
import { ExpectedField } from './ExpectedField.tsx';

/** How many cases each region is expected to have on every day of the plan, and the days that differ. */
export function ExpectedCases() {
  const { policy, board, act, locked } = usePlanner();
  const { regions, days } = board.expectedCases;
  const resets = resetsOf(board.expectedCases);
  const isUsual = Object.keys(regions).length + Object.keys(days).length === 0;
  return (
    <Card
      title="Expected cases"
      aside={
        !isUsual &&
        locked === null && (
          <Button
            size="small"
            icon="undo"
            onClick={() => act({ kind: 'together', actions: resets }, 'Expected cases: as many as today, every day')}
          >
            All as today
          </Button>
        )
      }
    >
      <p className={styles.note}>Open cases on every day ahead. A single day is set in its details.</p>
      <ul className={styles.list}>
        {policy.regions.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <ExpectedField region={id} name={name} day={null} />
          </li>
        ))}
      </ul>
      <ExpectedDays />
    </Card>
  );
}

type Expected = ReturnType<typeof usePlanner>['board']['expectedCases'];

const resetsOf = ({ regions, days }: Expected) => {
  const kind = 'setExpectedCases' as const;
  return [
    ...Object.keys(regions).map((region) => ({ kind, region, day: null, cases: null })),
    ...Object.entries(days).flatMap(([day, byRegion]) =>
      Object.keys(byRegion).map((region) => ({ kind, region, day, cases: null })),
    ),
  ];
};
