import { READING_TEXTS } from '../../../core/policy/reading-texts.ts';
import { READING_CHOICES, type ReadingName, type Readings } from '../../../core/policy/readings.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { choiceName } from '../map/reading-name.ts';
import styles from './ReplayTab.module.css';

interface Props {
  readings: Readings;
  onChoose: (name: ReadingName, value: string) => void;
}

const NAMES = ['match', 'load', 'loadScope'] as const;

/** How to read the policy that is replayed with. */
export function ReplayReadings({ readings, onChoose }: Props) {
  return (
    <div className={styles.readings}>
      {NAMES.map((name) => (
        <div key={name}>
          <SegmentedControl<string>
            label={READING_TEXTS[name].name}
            showLabel
            options={READING_CHOICES[name].map((value) => ({ value, label: choiceName(name, value) }))}
            value={readings[name]}
            onChange={(value) => onChoose(name, value)}
          />
          <p className={styles.soft}>{READING_TEXTS[name].question}</p>
        </div>
      ))}
    </div>
  );
}
