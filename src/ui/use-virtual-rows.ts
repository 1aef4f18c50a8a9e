import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from 'react';
import { observeSize, UNLAID } from './observe-size.ts';
import { typeScale } from './type-scale.ts';
import { useKeptRow } from './use-kept-row.ts';
import type { VirtualListHandle } from './VirtualList.tsx';

type VirtualRowsOptions = {
  count: number;
  rowHeight: number;
  rowKey: (index: number) => string | number;
  overscan: number;
  ref: Ref<VirtualListHandle> | undefined;
  /** A row that is on the page wherever it is scrolled to, such as the one with the stop of the Tab key. */
  always?: number | null | undefined;
};

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex]';

/** Which rows are on the page, where they stand, and how to get to one. */
export function useVirtualRows({ count, rowHeight, rowKey, overscan, ref, always = null }: VirtualRowsOptions) {
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [headHeight, setHeadHeight] = useState(0);
  const [scale, setScale] = useState(1);
  const [wanted, setWanted] = useState<number | null>(null);
  const kept = useKeptRow(count, rowKey, wanted, always);

  const height = Math.round(rowHeight * scale);
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    overscan,
    estimateSize: () => height,
    getItemKey: rowKey,
    getScrollElement: () => scroller.current,
    observeElementRect: observeSize,
    initialRect: UNLAID,
    rangeExtractor: kept.rangeExtractor,
    scrollPaddingEnd: headHeight,
  });

  useLayoutEffect(() => {
    setHeadHeight(head.current?.offsetHeight ?? 0);
    setScale(typeScale());
  }, []);

  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);

  useImperativeHandle(ref, () => ({
    scrollToIndex: (index) => virtualizer.scrollToIndex(index),
    focusRow: (index) => {
      virtualizer.scrollToIndex(index);
      setWanted(index);
    },
  }));

  useEffect(() => {
    if (wanted === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted}"]`);
    const target = row?.hasAttribute('tabindex') ? row : row?.querySelector<HTMLElement>(FOCUSABLE);
    target?.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted]);

  return { scroller, head, kept, virtualizer, wanted };
}
