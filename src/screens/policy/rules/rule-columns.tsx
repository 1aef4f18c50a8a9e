import { formatLoad } from '../../../core/level/format-load.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import type { TableColumn } from '../../../ui/Table.tsx';
import { HoldsNow } from './HoldsNow.tsx';
import { LevelCell } from './LevelCell.tsx';
import { Obliges } from './Obliges.tsx';
import styles from './RuleTable.module.css';
import { criteriaNow, type RuleRow } from './rule-rows.ts';
import { loadText, staffingText } from './threshold-text.ts';

type Column = TableColumn<RuleRow> & { readonly header: string };

/** What each level says, a column for each question; the cards of a narrow window go through the same. */
export const ruleColumns = (policy: Policy, states: readonly RegionState[]): Column[] => [
  {
    id: 'level',
    header: 'Level',
    rowHeader: true,
    cell: (row) => <LevelCell row={row} levels={policy.levels.length} />,
  },
  {
    id: 'when',
    header: 'Holds when',
    width: '9rem',
    cell: ({ words }) => <span className={styles.soft}>{words.when}</span>,
  },
  ...policy.regions.map(({ id, name }) => ({
    id: `staffing ${id}`,
    header: `${name} SEs`,
    cell: ({ rule }: RuleRow) => (
      <StaffingCell text={staffingText(rule, id)} states={states} region={id} level={rule.level} />
    ),
  })),
  {
    id: 'load',
    header: 'Cases per SE',
    cell: ({ rule }) => <LoadCell text={loadText(rule)} states={states} level={rule.level} />,
  },
  { id: 'coordination', header: 'Coordinates', cell: ({ rule }) => rule.coordination },
  { id: 'obliges', header: 'Obliges', cell: ({ rule }) => <Obliges rule={rule} /> },
  { id: 'source', header: 'From', cell: ({ rule }) => <span className={styles.soft}>{rule.source}</span> },
];

interface CellProps {
  text: string | null;
  states: readonly RegionState[];
  level: number;
}

function StaffingCell({ text, states, level, region }: CellProps & { region: string }) {
  if (text === null) return <Nothing />;
  const now = criteriaNow(states, level, 'staffing').find((one) => one.region === region);
  return (
    <span className={styles.figure}>
      {text} {now?.holds === true && <HoldsNow value={`${now.value}`} />}
    </span>
  );
}

function LoadCell({ text, states, level }: CellProps) {
  if (text === null) return <Nothing />;
  const holding = criteriaNow(states, level, 'load').filter(({ holds }) => holds);
  return (
    <span className={styles.figure}>
      {text}{' '}
      {holding.map(({ region, value }) => (
        <HoldsNow
          key={region}
          region={states.find((state) => state.region.id === region)?.region.name}
          value={value === null || !Number.isFinite(value) ? 'nobody working' : formatLoad(value)}
        />
      ))}
    </span>
  );
}

function Nothing() {
  return (
    <span className={styles.soft}>
      <span aria-hidden>–</span>
      <span className="visually-hidden">not named</span>
    </span>
  );
}
