import type { EditionRow } from '../../../core/audit/compare-editions.ts';
import type { Edition } from '../../../core/policy/edition-schema.ts';
import type { EditionId } from '../../../core/policy/primitives.ts';
import { EditionHead } from './EditionHead.tsx';
import styles from './EditionCards.module.css';

interface Props {
  editions: readonly Edition[];
  rows: readonly EditionRow[];
  inUse: EditionId;
  onAsk: (edition: Edition) => void;
}

/** The same as the table where the window is too narrow for it: each question with the answer of each edition. */
export function EditionCards({ editions, rows, inUse, onAsk }: Props) {
  return (
    <div className={styles.cards}>
      <ul className={styles.heads} aria-label="Editions">
        {editions.map((edition) => (
          <li key={edition.id}>
            <EditionHead edition={edition} inUse={edition.id === inUse} onAsk={onAsk} />
          </li>
        ))}
      </ul>
      {rows.map(({ label, cells, differs }) => (
        <section key={label} className={styles.card} aria-label={label}>
          <h3>
            {label} {differs && <span className={styles.differs}>differs</span>}
          </h3>
          <dl>
            {editions.map(({ id, name }, place) => (
              <div key={id} data-in-use={id === inUse || undefined}>
                <dt>{name}</dt>
                <dd>{cells[place]}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
