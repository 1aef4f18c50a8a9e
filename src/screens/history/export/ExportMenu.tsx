import { csvOf } from '../../../core/text/csv-of.ts';
import { downloadBlob } from '../../../ui/download-blob.ts';
import { Menu } from '../../../ui/Menu.tsx';
import { useToast } from '../../../ui/use-toast.ts';
import type { Period } from '../use-period.ts';
import { PARTS, usePastRows, type PastPart } from './use-past-rows.ts';

/** So that a spreadsheet takes the names for what they are. */
const BYTE_ORDER_MARK = '\uFEFF';

const NAMES: Readonly<Record<PastPart, { label: string; file: string }>> = {
  levels: { label: 'Levels as CSV', file: 'levels' },
  checkIns: { label: 'Check-ins as CSV', file: 'check-ins' },
  changes: { label: 'Changes as CSV', file: 'changes' },
  owed: { label: 'Hours owed as CSV', file: 'owed' },
  hours: { label: 'Hours logged as CSV', file: 'hours' },
};

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What the chosen period shows, to take along. */
export function ExportMenu({ period }: { period: Period }) {
  const rowsOf = usePastRows(period);
  const { show } = useToast();
  const { from, to } = period;
  const days = `${dayOf(from)}-to-${dayOf(to - 1)}`;
  const saveCsv = (part: PastPart): void => {
    const rows = rowsOf(part);
    if (rows.length === 0) {
      show({ message: 'There is nothing of it in this period. Choose a longer one.' });
      return;
    }
    const blob = new Blob([BYTE_ORDER_MARK, csvOf(rows)], { type: 'text/csv;charset=utf-8' });
    downloadBlob(blob, `evenkeel-${NAMES[part].file}-${days}.csv`);
  };
  const saveJson = (): void => {
    const parts = Object.fromEntries(PARTS.map((part) => [part, rowsOf(part)]));
    const head = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
    const blob = new Blob([JSON.stringify({ ...head, ...parts }, null, 2)], { type: 'application/json' });
    downloadBlob(blob, `evenkeel-history-${days}.json`);
  };
  return (
    <Menu
      label="Export"
      icon="download"
      size="small"
      items={[
        ...PARTS.map((part) => ({ id: part, label: NAMES[part].label, onSelect: () => saveCsv(part) })),
        { kind: 'separator', id: 'rest' },
        { id: 'json', label: 'All of it as JSON', onSelect: saveJson },
      ]}
    />
  );
}
