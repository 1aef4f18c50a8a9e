import { useMemo } from 'react';
import { useBoard } from '../../../state/use-board.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { SearchField } from '../../../ui/SearchField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { kindWords } from './kind-words.ts';
import styles from './ChangeLog.module.css';
import type { ChangeFilter } from './use-change-filter.ts';

type Option = { value: string; label: string };

/** What there is to choose from: what the log has, by name. */
function optionsOf(
  values: readonly string[],
  nameOf: (value: string) => string,
  all: string,
  chosen: string,
): Option[] {
  const known = new Set([...values, ...(chosen === '' ? [] : [chosen])].filter((value) => value !== ''));
  const options = [...known].map((value) => ({ value, label: nameOf(value) }));
  return [{ value: '', label: all }, ...options.toSorted((one, other) => one.label.localeCompare(other.label, 'en'))];
}

/** Whose changes, about whom, of which kind and region, and a text to find. */
export function ChangeFilters({ log, chosen, choose, find, setFind }: ChangeFilter) {
  const people = useBoard((board) => board.people);
  const regionName = useRegionName();
  const options = useMemo(() => {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      by: optionsOf(
        log.map(({ by }) => by),
        (by) => by,
        'By anybody',
        chosen.by,
      ),
      person: optionsOf(
        log.flatMap((change) => change.people),
        (id) => names.get(id) ?? id,
        'About anybody',
        chosen.person,
      ),
      kind: optionsOf(
        log.map(({ kind }) => kind),
        kindWords,
        'Every kind',
        chosen.kind,
      ),
      region: optionsOf(
        log.flatMap(({ regions }) => regions),
        regionName,
        'All regions',
        chosen.region,
      ),
    };
  }, [log, people, regionName, chosen.by, chosen.person, chosen.kind, chosen.region]);
  const select = (name: keyof typeof options, label: string) => (
    <SelectField
      className={styles.select}
      label={label}
      hideLabel
      value={chosen[name]}
      options={options[name]}
      onChange={(value) => choose(name, value)}
    />
  );
  return (
    <div role="search" aria-label="Changes" className={styles.filters}>
      <SearchField
        className={styles.find}
        label="Find in the changes"
        placeholder="Find"
        value={find}
        onChange={setFind}
      />
      {select('by', 'Made by')}
      {select('person', 'About')}
      {select('kind', 'Kind')}
      {select('region', 'Region')}
    </div>
  );
}
