import { useMemo } from 'react';
import type { RegionState } from '../../../core/level/region-state.ts';
import { useMediaQuery } from '../../../state/use-media-query.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { spreadTone } from '../../../ui/spread-tone.ts';
import { Table } from '../../../ui/Table.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import { RuleCard } from './RuleCard.tsx';
import { ruleColumns } from './rule-columns.tsx';
import { ruleRows, type RuleRow } from './rule-rows.ts';
import styles from './RuleTable.module.css';

/** With more regions a table leaves too little room for what levels oblige. */
const MOST_COLUMNS = 3;
const NAME = 'The rules in force';

/** Every level's rule, with what of it holds now; where there is too little room for a table, and on paper, a card for each. */
export function RuleTable({ states }: { states: readonly RegionState[] }) {
  const policy = usePolicy();
  const isSmall = useMediaQuery('(max-width: 60rem)');
  const isPrinting = usePrinting();
  const narrow = isSmall || isPrinting || policy.regions.length > MOST_COLUMNS;
  const columns = useMemo(() => ruleColumns(policy, states), [policy, states]);
  const rows = useMemo(() => ruleRows(policy, states), [policy, states]);
  const levels = policy.levels.length;
  return (
    <Card title={NAME} padding={narrow ? 'normal' : 'none'}>
      <p className={styles.note}>
        Above level 1, SEs are “so many or fewer”, and what milder levels oblige goes on. A check mark is on what holds
        with the numbers as they are now.
      </p>
      {narrow ? (
        <ol className={styles.cards}>
          {rows.map((row) => (
            <RuleCard key={row.rule.level} row={row} columns={columns} tone={spreadTone(row.rule.level, levels)} />
          ))}
        </ol>
      ) : (
        <Table
          caption={NAME}
          columns={columns}
          rows={rows}
          rowKey={({ rule }) => `${rule.level}`}
          rowProps={(row) => marksOf(row, levels)}
          className={styles.table}
        />
      )}
    </Card>
  );
}

const marksOf = ({ rule, here }: RuleRow, levels: number) => ({
  'data-tone': `${spreadTone(rule.level, levels)}`,
  'data-here': here.length === 0 ? undefined : 'true',
});
