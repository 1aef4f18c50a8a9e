import { SelectField } from '../../../ui/SelectField.tsx';
import styles from './DelimiterField.module.css';

const COMMON = [
  { value: ',', label: 'Comma' },
  { value: ';', label: 'Semicolon' },
  { value: '\t', label: 'Tab' },
  { value: '|', label: 'Bar' },
];

interface DelimiterFieldProps {
  source: string;
  delimiter: string;
  onChoose: (delimiter: string) => void;
}

/** What stands between the fields of a CSV. */
export function DelimiterField({ source, delimiter, onChoose }: DelimiterFieldProps) {
  const isCommon = COMMON.some(({ value }) => value === delimiter);
  const options = isCommon ? COMMON : [...COMMON, { value: delimiter, label: `“${delimiter}”` }];
  return (
    <SelectField
      label={`Between the fields of ${source}`}
      hideLabel
      title="Between fields"
      value={delimiter}
      options={options}
      onChange={onChoose}
      className={styles.field}
    />
  );
}
