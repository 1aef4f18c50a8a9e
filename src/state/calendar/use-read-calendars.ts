import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CalendarFile, DaySpan } from '../../core/plan/calendar-event.ts';
import { readCalendars } from '../../data/calendar/read-calendars.ts';

/** A file, or text that somebody pasted. */
export type GivenCalendar =
  | { readonly name: string; readonly blob: Blob }
  | { readonly name: string; readonly text: string };

interface CalendarReading {
  readonly files: readonly CalendarFile[];
  /** 0 to 1 while files are read; null otherwise. */
  readonly progress: number | null;
  /** Reads more; one of a name that is there already takes its place. */
  readonly read: (given: readonly GivenCalendar[]) => void;
  readonly cancel: () => void;
  readonly remove: (source: string) => void;
}

const withMore = (files: readonly CalendarFile[], more: readonly CalendarFile[]): CalendarFile[] => {
  const names = new Set(more.map(({ source }) => source));
  return [...files.filter(({ source }) => !names.has(source)), ...more];
};

/** The calendars that were given, read over some days. Reading ends when the part that asked for it goes away. */
export function useReadCalendars(range: DaySpan): CalendarReading {
  const [files, setFiles] = useState<readonly CalendarFile[]>([]);
  const [progress, setProgress] = useState<number | null>(null);
  const task = useRef<AbortController | null>(null);
  const { from, to } = range;

  const cancel = useCallback(() => {
    task.current?.abort();
    task.current = null;
    setProgress(null);
  }, []);
  useEffect(() => () => task.current?.abort(), []);

  const read = useCallback(
    async (sources: readonly GivenCalendar[]) => {
      task.current?.abort();
      const own = new AbortController();
      task.current = own;
      setProgress(0);
      try {
        const found = await readCalendars({
          sources,
          range: { from, to },
          onProgress: setProgress,
          signal: own.signal,
        });
        setFiles((before) => withMore(before, found));
      } catch (error) {
        if (!own.signal.aborted) throw error;
      } finally {
        if (task.current === own) {
          task.current = null;
          setProgress(null);
        }
      }
    },
    [from, to],
  );
  const remove = useCallback((source: string) => setFiles((all) => all.filter((one) => one.source !== source)), []);
  return useMemo(
    () => ({ files, progress, read: (given) => void read(given), cancel, remove }),
    [files, progress, read, cancel, remove],
  );
}
