import { SelectField, type SelectOption } from '../../../ui/SelectField.tsx';

interface ColumnFieldProps {
  label: string;
  options: readonly SelectOption<string>[];
  column: number | null;
  onChoose: (column: number | null) => void;
}

/** The column that says one thing about a case or a person. */
export function ColumnField({ label, options, column, onChoose }: ColumnFieldProps) {
  return (
    <SelectField
      label={label}
      value={column === null ? '' : String(column)}
      options={options}
      onChange={(value) => onChoose(value === '' ? null : Number(value))}
    />
  );
}
