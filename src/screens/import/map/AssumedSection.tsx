import { CASE_STATUSES } from '../../../core/board/case.ts';
import type { CasePreview } from '../../../core/import/import-preview.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { SelectField, type SelectOption } from '../../../ui/SelectField.tsx';
import styles from './choices.module.css';
import { MapSection } from './MapSection.tsx';
import { PRIORITY_OPTIONS, regionOptions, segmentOptions, STATUS_TEXTS } from './value-options.ts';

interface AssumedSectionProps {
  preview: CasePreview;
  store: ImportStore;
}

const STATUS_OPTIONS = CASE_STATUSES.map((value) => ({ value, label: STATUS_TEXTS[value] }));
const FROM_OWNER = 'owner';
const NO_REGION = 'none';
const FIXED = 'region:';

const regionValue = (region: ImportSettings['region']): string => {
  if (region.from === 'owner') return FROM_OWNER;
  return region.region === null ? NO_REGION : `${FIXED}${region.region}`;
};

const regionChoice = (value: string): ImportSettings['region'] => {
  if (value === FROM_OWNER) return { from: 'owner' };
  return { from: 'fixed', region: value === NO_REGION ? null : value.slice(FIXED.length) };
};

/** What holds for a new case where the file says nothing. */
export function AssumedSection({ preview, store }: AssumedSectionProps) {
  const policy = usePolicy();
  const assumed = useImportFacts(store, ({ settings }) => settings.assumed);
  const region = useImportFacts(store, ({ settings }) => settings.region);
  const regions: SelectOption<string>[] = [
    { value: FROM_OWNER, label: 'the owner’s region' },
    { value: NO_REGION, label: 'no region' },
    ...regionOptions(policy).map(({ value, label }) => ({ value: `${FIXED}${value}`, label })),
  ];
  return (
    <MapSection
      title="Where the file says nothing"
      note={preview.target === 'cases' ? 'For new cases only: what is on the board stays as it is.' : undefined}
    >
      <div className={styles.choices}>
        <SelectField
          label="Status"
          value={assumed.status}
          options={STATUS_OPTIONS}
          onChange={(status) => store.choose({ assumed: { ...assumed, status } })}
        />
        {preview.target === 'cases' && (
          <>
            <SelectField
              label="Priority"
              value={assumed.priority}
              options={PRIORITY_OPTIONS}
              onChange={(priority) => store.choose({ assumed: { ...assumed, priority } })}
            />
            <SelectField
              label="Segment"
              value={assumed.segment}
              options={segmentOptions(policy)}
              onChange={(segment) => store.choose({ assumed: { ...assumed, segment } })}
            />
          </>
        )}
        <SelectField
          label="Region"
          value={regionValue(region)}
          options={regions}
          onChange={(value) => store.choose({ region: regionChoice(value) })}
        />
      </div>
    </MapSection>
  );
}
