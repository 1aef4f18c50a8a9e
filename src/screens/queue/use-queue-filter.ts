import { useCallback, useMemo } from 'react';
import type { QueueFilter, SortColumn } from '../../core/queue/queue-filter.ts';
import { useBoard } from '../../state/use-board.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useRouteQuery } from '../../state/use-route-query.ts';
import { FILTER_NAMES, readFilter, type FilterName } from './read-filter.ts';
import { useTypedText } from '../../ui/use-typed-text.ts';

export interface FilterControls {
  readonly filter: QueueFilter;
  /** The same without what is being typed: it stays the same from letter to letter. */
  readonly chosen: QueueFilter;
  /** Null and empty text take a part out. */
  readonly set: (name: Exclude<FilterName, 'find'>, value: string | null) => void;
  readonly setFind: (text: string) => void;
  /** Sorts by a column, or the other way round where it is sorted by it. */
  readonly sortBy: (column: SortColumn) => void;
  /** Shows everything again; the order stays. */
  readonly clear: () => void;
}

const SHOWS = FILTER_NAMES.filter((name) => name !== 'sort' && name !== 'down');

/** The filter stands in the address, so that a filtered list can be sent to somebody and survives a reload. */
export const useQueueFilter = (): FilterControls => {
  const { get, set: setQuery } = useRouteQuery();
  const policy = usePolicy();
  const people = useBoard((board) => board.people);
  const stands = useMemo(() => readFilter(get, policy, people), [get, policy, people]);
  const keepFind = useCallback((text: string) => setQuery({ find: text }), [setQuery]);
  const [find, setFind] = useTypedText(stands.find, keepFind);
  const filter = useMemo(() => ({ ...stands, find }), [stands, find]);
  const { sort, descending } = stands;
  return {
    filter,
    chosen: stands,
    set: useCallback((name, value) => setQuery({ [name]: value }), [setQuery]),
    setFind,
    sortBy: useCallback(
      (column) =>
        setQuery({ sort: column === 'rank' ? null : column, down: column === sort && !descending ? '1' : null }),
      [setQuery, sort, descending],
    ),
    clear: useCallback(() => {
      setFind('');
      setQuery(Object.fromEntries(SHOWS.map((name) => [name, null])));
    }, [setFind, setQuery]),
  };
};
