import { useMemo, useState } from 'react';
import { compareEditions } from '../../../core/audit/compare-editions.ts';
import { editionOf } from '../../../core/policy/edition-of.ts';
import type { Edition } from '../../../core/policy/edition-schema.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useMediaQuery } from '../../../state/use-media-query.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Table } from '../../../ui/Table.tsx';
import { EditionCards } from './EditionCards.tsx';
import { editionColumns } from './edition-columns.tsx';
import styles from './EditionsTab.module.css';
import { FollowEdition } from './FollowEdition.tsx';

/** The states of the prioritization page side by side, and the switch from one to another. */
export function EditionsTab() {
  const policy = usePolicy();
  const inUse = editionOf(
    policy,
    useBoard((board) => board.edition),
  ).id;
  const narrow = useMediaQuery('(max-width: 48rem)');
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const [asked, setAsked] = useState<Edition | null>(null);
  const columns = useMemo(() => editionColumns(policy, inUse, setAsked), [policy, inUse]);
  const rows = useMemo(() => compareEditions(policy), [policy]);
  const alike = rows.filter(({ differs }) => !differs).length;
  const shown = onlyDifferent ? rows.filter(({ differs }) => differs) : rows;
  return (
    <Card title="Editions of the prioritization page" padding="none">
      <div className={styles.note}>
        <p>
          Which cases are admitted, how they are ranked and what is promised to them. Levels do not depend on the
          edition, and switching it loses nothing.
        </p>
        {alike > 0 && <Checkbox label="Show only what differs" checked={onlyDifferent} onChange={setOnlyDifferent} />}
      </div>
      {narrow ? (
        <EditionCards editions={policy.editions} rows={shown} inUse={inUse} onAsk={setAsked} />
      ) : (
        <Table
          caption="Editions side by side"
          columns={columns}
          rows={shown}
          rowKey={({ label }) => label}
          rowProps={({ differs }) => ({ 'data-differs': differs ? 'true' : undefined })}
          className={styles.table}
        />
      )}
      <FollowEdition edition={asked} onClose={() => setAsked(null)} />
    </Card>
  );
}
