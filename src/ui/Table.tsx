import { useRef, type HTMLAttributes, type ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import { SortHeader } from './SortHeader.tsx';
import styles from './Table.module.css';
import { useOverflows } from './use-overflows.ts';

export type TableColumn<Row> = {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'center' | 'end' | undefined;
  /** This column names its row. */
  rowHeader?: boolean | undefined;
  width?: string | undefined;
  sort?: 'ascending' | 'descending' | 'none' | undefined;
  onSort?: (() => void) | undefined;
};

export type TableRowProps = HTMLAttributes<HTMLTableRowElement> & { [mark: `data-${string}`]: string | undefined };

export type TableProps<Row> = {
  /** Its name, for who hears it. */
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowProps?: ((row: Row) => TableRowProps) | undefined;
  /** Stands in one wide cell when there are no rows. */
  empty?: ReactNode;
  dense?: boolean | undefined;
  className?: string | undefined;
};

/** A plain table. Too wide for its place it scrolls by itself, and then takes the focus for the arrow keys. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, columns, rows, rowKey, rowProps, empty, dense = false, className } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(scroller);
  const scrolling = overflows ? { role: 'region', 'aria-label': caption, tabIndex: 0, 'data-overflows': true } : {};
  return (
    <div ref={scroller} className={joinClasses(styles.scroller, className)} {...scrolling}>
      <table className={styles.table} data-dense={dense || undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-align={column.align}
                style={{ inlineSize: column.width }}
                aria-sort={column.sort === 'none' ? undefined : column.sort}
              >
                {column.onSort ? (
                  <SortHeader sort={column.sort ?? 'none'} onSort={column.onSort}>
                    {column.header}
                  </SortHeader>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...rowProps?.(row)}>
              {columns.map((column) => {
                const Cell = column.rowHeader ? 'th' : 'td';
                return (
                  <Cell key={column.id} scope={column.rowHeader ? 'row' : undefined} data-align={column.align}>
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td className={styles.empty} colSpan={columns.length}>
                {empty}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
