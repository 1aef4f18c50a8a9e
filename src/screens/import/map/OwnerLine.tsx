import type { OwnerRow } from '../../../core/import/import-preview.ts';
import type { OwnerChoice } from '../../../core/import/import-settings.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { SelectField, type SelectOption } from '../../../ui/SelectField.tsx';
import { countWords } from '../count-words.ts';
import styles from './OwnerLine.module.css';
import { ownerChoice, ownerValue } from './owner-options.ts';
import { figureText } from '../figure-text.ts';

interface OwnerLineProps {
  row: OwnerRow;
  choice: OwnerChoice;
  options: readonly SelectOption<string>[];
  onChoose: (choice: OwnerChoice) => void;
}

const WHY: Readonly<Record<OwnerRow['because'], { text: string; tone: 'success' | 'warning' | 'neutral' }>> = {
  name: { text: 'same name', tone: 'success' },
  'e-mail': { text: 'by login or e-mail', tone: 'success' },
  part: { text: 'part of the name: check', tone: 'warning' },
  several: { text: 'several people fit', tone: 'warning' },
  none: { text: 'not on this board', tone: 'warning' },
  chosen: { text: 'your choice', tone: 'neutral' },
};

/** One owner of the file and who that is here. */
export function OwnerLine({ row, choice, options, onChoose }: OwnerLineProps) {
  const why = WHY[row.because];
  return (
    <li className={styles.line}>
      <span className={styles.owner}>
        <span className={styles.name}>{row.label}</span>
        <span className={styles.count}>
          {countWords(row.count, 'case', 'cases')}, {figureText(row.active)} active
        </span>
        <Badge tone={why.tone}>{why.text}</Badge>
      </span>
      <SelectField
        label={`${row.label} is`}
        hideLabel
        value={ownerValue(choice)}
        options={options}
        onChange={(value) => onChoose(ownerChoice(value))}
      />
    </li>
  );
}
