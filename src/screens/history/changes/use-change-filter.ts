import { useDeferredValue, useMemo } from 'react';
import { filterLog } from '../../../core/history/filter-log.ts';
import type { LoggedChange } from '../../../core/history/logged-change.ts';
import { foldText } from '../../../core/text/fold-text.ts';
import { useChangeLog } from '../../../state/use-change-log.ts';
import { useRouteQuery } from '../../../state/use-route-query.ts';
import { useTypedText } from '../../../ui/use-typed-text.ts';
import type { Period } from '../use-period.ts';

export const FILTERS = ['by', 'person', 'kind', 'region'] as const;
export type FilterName = (typeof FILTERS)[number];

export interface ChangeFilter {
  /** All that the history has. */
  readonly log: readonly LoggedChange[];
  /** Those that pass. */
  readonly shown: readonly LoggedChange[];
  /** What is chosen; empty for all. */
  readonly chosen: Readonly<Record<FilterName, string>>;
  readonly choose: (name: FilterName, value: string) => void;
  readonly find: string;
  readonly setFind: (text: string) => void;
  /** Another one for other filters: a list of what passes them begins at its top. */
  readonly filters: string;
  readonly isFiltered: boolean;
  readonly clear: () => void;
}

function findIn(log: readonly LoggedChange[], find: string): readonly LoggedChange[] {
  const words = foldText(find)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return log;
  return log.filter(({ sentence, by }) => {
    const text = foldText(`${sentence} ${by}`);
    return words.every((word) => text.includes(word));
  });
}

/** The changes of a period that pass the filters, which stand in the address. */
export function useChangeFilter({ from, to }: Pick<Period, 'from' | 'to'>): ChangeFilter {
  const query = useRouteQuery();
  const log = useChangeLog();
  const [by, person] = [query.get('by'), query.get('person')];
  const [kind, region] = [query.get('kind'), query.get('region')];
  const [find, setFind] = useTypedText(query.get('find') ?? '', (text) => query.set({ find: text }));
  const wanted = useDeferredValue(find);
  const passed = useMemo(
    () => filterLog(log, { by, person, kind, region, from, to }),
    [log, by, person, kind, region, from, to],
  );
  const shown = useMemo(() => findIn(passed, wanted), [passed, wanted]);
  return {
    log,
    shown,
    chosen: { by: by ?? '', person: person ?? '', kind: kind ?? '', region: region ?? '' },
    choose: (name, value) => query.set({ [name]: value }),
    find,
    setFind,
    filters: [by, person, kind, region, wanted].join('\n'),
    isFiltered: [by, person, kind, region].some((part) => part !== null) || find !== '',
    clear() {
      setFind('');
      query.set({ by: null, person: null, kind: null, region: null, find: null });
    },
  };
}
