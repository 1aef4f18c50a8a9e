import type { SourceEncoding } from '../../../core/import/import-preview.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import styles from './EncodingField.module.css';

interface EncodingFieldProps {
  source: string;
  encoding: SourceEncoding;
  onChoose: (name: string) => void;
}

/** Which letters the bytes of a file mean, where they do not say so themselves. */
export function EncodingField({ source, encoding, onChoose }: EncodingFieldProps) {
  const options = encoding.others.map(({ name, label, example }) => ({
    value: name,
    label: example === '' ? label : `${label}: “${example}”`,
  }));
  return (
    <SelectField
      label="Letters"
      aria-label={`Letters of ${source}`}
      value={encoding.name}
      options={options}
      onChange={onChoose}
      description={encoding.because === 'chosen' ? undefined : 'It is not UTF-8. Choose the line that reads right.'}
      className={styles.field}
    />
  );
}
