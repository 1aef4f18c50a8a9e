import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useCallback, useRef, type FocusEvent } from 'react';

type RowKey = (index: number) => string | number;

/** Sees to it that the row that holds the focus stays on the page, wherever scrolling or a new order takes it; so do others. */
export function useKeptRow(count: number, rowKey: RowKey, wanted: number | null, always: number | null = null) {
  const kept = useRef<{ index: number; key: string | number } | null>(null);

  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const row = event.target.closest<HTMLElement>('[data-index]');
    const index = Number(row?.dataset['index'] ?? Number.NaN);
    kept.current = Number.isInteger(index) ? { index, key: rowKey(index) } : null;
  };

  const onBlur = () => {
    kept.current = null;
  };

  const rangeExtractor = useCallback(
    (range: Range): number[] => {
      const extra = [wanted, always, whereNow(kept.current, count, rowKey)].filter(
        (index) => index !== null && index < count,
      );
      return [...new Set([...defaultRangeExtractor(range), ...extra])]
        .filter((i) => i !== null)
        .toSorted((a, b) => a - b);
    },
    [count, rowKey, wanted, always],
  );

  return { onFocus, onBlur, rangeExtractor };
}

function whereNow(row: { index: number; key: string | number } | null, count: number, rowKey: RowKey): number | null {
  if (!row) return null;
  if (row.index < count && rowKey(row.index) === row.key) return row.index;
  for (let index = 0; index < count; index += 1) {
    if (rowKey(index) !== row.key) continue;
    row.index = index;
    return index;
  }
  return null;
}
