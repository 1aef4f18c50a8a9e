import type { SelectOption } from '../../../ui/SelectField.tsx';

/** The choices, and what is chosen now even where it is no longer among them. */
export const withCurrent = <T extends string>(
  options: readonly SelectOption<T>[],
  current: T,
  label: string,
): readonly SelectOption<T>[] =>
  options.some(({ value }) => value === current)
    ? options
    : [...options, { value: current, label: `${label} (no longer known)` }];
