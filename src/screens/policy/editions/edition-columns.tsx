import type { EditionRow } from '../../../core/audit/compare-editions.ts';
import type { Edition } from '../../../core/policy/edition-schema.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import type { EditionId } from '../../../core/policy/primitives.ts';
import type { TableColumn } from '../../../ui/Table.tsx';
import { EditionHead } from './EditionHead.tsx';
import styles from './EditionsTab.module.css';

/** A column for each edition, the one in use marked; the others can be asked for. */
export const editionColumns = (
  { editions }: Policy,
  inUse: EditionId,
  onAsk: (edition: Edition) => void,
): TableColumn<EditionRow>[] => {
  const followed = editions.findIndex(({ id }) => id === inUse);
  return [
    {
      id: 'question',
      header: <span className="visually-hidden">Question</span>,
      rowHeader: true,
      width: '11rem',
      cell: ({ label, differs }) => (
        <>
          {label}
          {differs && <span className={styles.differs}> differs</span>}
        </>
      ),
    },
    ...editions.map((edition, place) => ({
      id: edition.id,
      header: <EditionHead edition={edition} inUse={edition.id === inUse} onAsk={onAsk} />,
      cell: ({ cells }: EditionRow) => (
        <span
          className={styles.cell}
          data-in-use={edition.id === inUse || undefined}
          data-same={cells[place] === cells[followed] || undefined}
        >
          {cells[place]}
        </span>
      ),
    })),
  ];
};
