import type { AuditSetting } from '../../../core/audit/audit.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import styles from './MapTab.module.css';
import { readingChoiceName } from './reading-name.ts';
import type { MapChoice } from './use-map-choice.ts';

const SPREADS: readonly { value: AuditSetting['spread']; label: string; title: string }[] = [
  { value: 'even', label: 'Alike', title: 'Every SE has as many cases as the others' },
  { value: 'uneven', label: 'One has twice', title: 'One SE has twice the average' },
];

/** Which region, which other reading, and what stands around. */
export function MapControls({ choice }: { choice: MapChoice }) {
  const { regions } = usePolicy();
  const { region, option, options, arounds, around, spread, set } = choice;
  const chosen = `${option.name} ${option.value}`;
  return (
    <div className={styles.controls}>
      {regions.length > 1 && (
        <SelectField
          label="Region"
          value={region.id}
          options={regions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => set({ region: id, around: null, spread: null })}
        />
      )}
      <SelectField
        label="Compare with"
        value={chosen}
        options={options.map(({ name, value }) => ({
          value: `${name} ${value}`,
          label: readingChoiceName(name, value),
        }))}
        onChange={(next) => {
          const [reading = null, other = null] = next.split(' ');
          set({ reading, choice: other });
        }}
      />
      {regions.length > 1 && (
        <SelectField
          label="The other regions"
          value={around?.id ?? ''}
          options={arounds.map(({ id, label }) => ({ value: id, label }))}
          onChange={(id) => set({ around: id })}
        />
      )}
      <SegmentedControl
        label="Cases of each SE"
        showLabel
        options={SPREADS}
        value={spread}
        onChange={(next) => set({ spread: next })}
      />
    </div>
  );
}
