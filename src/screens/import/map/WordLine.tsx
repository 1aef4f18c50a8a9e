import type { WordRow } from '../../../core/import/import-preview.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { countWords } from '../count-words.ts';
import styles from './WordLine.module.css';

interface WordLineProps {
  row: WordRow;
  options: readonly string[];
  /** Its place among the options; -1 where the word says nothing. */
  chosen: number;
  onChoose: (at: number) => void;
}

const NOTHING = '-1';

/** One word and what it means. */
export function WordLine({ row, options, chosen, onChoose }: WordLineProps) {
  const choices = options.map((label, at) => ({ value: String(at), label }));
  return (
    <li className={styles.line} data-assumed={row.because === 'assumed' || undefined}>
      <span className={styles.word}>
        <span className={styles.text}>{row.word}</span>
        <span className={styles.count}>{countWords(row.count, 'row', 'rows')}</span>
        {row.because === 'assumed' && <Badge tone="warning">assumed</Badge>}
      </span>
      <SelectField
        label={`“${row.word}” means`}
        hideLabel
        value={String(chosen)}
        options={[...choices, { value: NOTHING, label: 'says nothing' }]}
        onChange={(value) => onChoose(Number(value))}
        className={styles.meaning}
      />
    </li>
  );
}
