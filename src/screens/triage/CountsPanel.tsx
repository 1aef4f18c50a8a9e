import { differingCounts } from '../../core/level/differing-counts.ts';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useMemo } from 'react';
import styles from './CountsPanel.module.css';

const SOURCES = [
  { value: 'entered', label: 'Entered' },
  { value: 'queue', label: 'From the queue' },
] as const;

/** Where the counts come from, where the queue disagrees with what was entered, and the way to import them. */
export function CountsPanel() {
  const policy = usePolicy();
  const board = useBoard((whole) => whole);
  const edit = useEdit();
  const { readOnly } = useReadOnly();
  const differences = useMemo(() => differingCounts(board, policy), [board, policy]);
  return (
    <Card title="Counts">
      <SegmentedControl
        label="Counts come from"
        options={SOURCES}
        value={board.countSource}
        onChange={(countSource) => edit({ kind: 'setCountSource', countSource })}
        size="small"
        disabled={readOnly}
      />
      {differences.length > 0 && (
        <details className={styles.differences}>
          <summary>
            The queue differs in {differences.length === 1 ? 'one place' : `${differences.length} places`}
          </summary>
          <ul>
            {differences.map((difference) => (
              <li key={`${difference.kind} ${difference.id}`}>
                {difference.name}: {difference.entered} entered, {difference.queue} in the queue
              </li>
            ))}
          </ul>
        </details>
      )}
      {!readOnly && (
        <ButtonLink href="#/import?what=counts" icon="upload" size="small" block>
          Import counts from the help desk
        </ButtonLink>
      )}
    </Card>
  );
}
