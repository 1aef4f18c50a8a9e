import type { TableColumn } from '../../../ui/Table.tsx';
import type { Tone } from '../../../ui/spread-tone.ts';
import type { RuleRow } from './rule-rows.ts';
import styles from './RuleTable.module.css';

interface Props {
  row: RuleRow;
  columns: readonly TableColumn<RuleRow>[];
  tone: Tone;
}

/** One level's rule as a card: what the table says in its row. */
export function RuleCard({ row, columns, tone }: Props) {
  const [level, ...others] = columns;
  return (
    <li className={styles.card} data-tone={tone} data-here={row.here.length > 0 || undefined}>
      <h3>{level?.cell(row)}</h3>
      <dl>
        {others.map(({ id, header, cell }) => (
          <div key={id}>
            <dt>{header}</dt>
            <dd>{cell(row)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
