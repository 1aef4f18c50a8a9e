import { useMemo } from 'react';
import { differingCounts } from '../../core/level/differing-counts.ts';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './CountsPanel.module.css';

const SOURCES = [
  { value: 'entered', label: 'Entered' },
  { value: 'queue', label: 'From the queue' },
] as const;

const WORDS = {
  entered: 'What is typed here counts.',
  queue: 'Open cases in the queue count, by owner and region. What is typed is kept to compare.',
} as const;

/** Where the counts come from, where the queue disagrees with what was entered, and the way to import them. */
export function CountsPanel() {
  const policy = usePolicy();
  const board = useBoard((whole) => whole);
  const edit = useEdit();
  const readOnly = useWhyReadOnly() !== null;
  const differences = useMemo(() => differingCounts(board, policy), [board, policy]);
  return (
    <Card title="Where counts come from">
      <div className={styles.counts}>
        <SegmentedControl
          label="Counts come from"
          options={SOURCES}
          value={board.countSource}
          onChange={(countSource) => edit({ kind: 'setCountSource', countSource })}
          size="small"
          disabled={readOnly}
        />
        <p className={styles.soft}>{WORDS[board.countSource]}</p>
        {differences.length > 0 && (
          <Disclosure
            className={styles.soft}
            summary={`The queue differs in ${differences.length === 1 ? 'one place' : `${differences.length} places`}`}
          >
            <ul className={styles.differences}>
              {differences.map((difference) => (
                <li key={`${difference.kind} ${difference.id}`}>
                  {difference.name}: {difference.entered} entered, {difference.queue} in the queue
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        {!readOnly && (
          <ButtonLink className={styles.import} href="#/import?what=counts" icon="upload" size="small" block>
            Import from the help desk
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
