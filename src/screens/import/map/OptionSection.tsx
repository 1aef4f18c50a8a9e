import type { CasePreview } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { countWords } from '../count-words.ts';
import styles from './choices.module.css';
import { MapSection } from './MapSection.tsx';
import { hasChecks } from './has-checks.ts';
import { OptionChecks } from './OptionChecks.tsx';

interface OptionSectionProps {
  preview: CasePreview;
  store: ImportStore;
}

const ORDERS = { 'day-first': 'day first: 24/12/2026', 'month-first': 'month first: 12/24/2026' } as const;
const UTC = 'UTC';

/** What a file rarely needs: how dates are written, which rows count, what stands before each number. */
export function OptionSection({ preview, store }: OptionSectionProps) {
  const settings = useImportFacts(store, (facts) => facts.settings);
  const own = useTimeZone();
  const { dates } = preview;
  const zones = [...new Set([UTC, own, settings.zone])].map((zone) => ({
    value: zone,
    label: zone === own && zone !== UTC ? `${zone} (yours)` : zone,
  }));
  const orders = [
    { value: 'auto' as const, label: `${ORDERS[dates.order]}${dates.sure ? '' : ' (a guess)'}` },
    { value: 'day-first' as const, label: ORDERS['day-first'] },
    { value: 'month-first' as const, label: ORDERS['month-first'] },
  ];
  const hasDates = dates.slashed > 0 || dates.withoutZone > 0;
  if (preview.target === 'counts' && !hasDates && !hasChecks(preview)) return null;
  return (
    <MapSection title="Dates and rows">
      <OptionChecks preview={preview} store={store} />
      {hasDates && (
        <div className={styles.choices}>
          {dates.slashed > 0 && (
            <SelectField
              label="Dates such as 03/04/2026"
              value={settings.dateOrder}
              options={orders}
              onChange={(dateOrder) => store.choose({ dateOrder })}
            />
          )}
          {dates.withoutZone > 0 && (
            <SelectField
              label="Times without a zone are of"
              value={settings.zone}
              options={zones}
              onChange={(zone) => store.choose({ zone })}
              description={`${countWords(dates.withoutZone, 'row has', 'rows have')} such times.`}
            />
          )}
        </div>
      )}
      {preview.target === 'cases' && (
        <Disclosure summary="Numbers of two systems that clash">
          <div className={styles.choices}>
            <TextField
              label="Put before each number"
              optional
              value={settings.idPrefix}
              onChange={(idPrefix) => store.choose({ idPrefix: idPrefix.slice(0, 20) })}
              placeholder="GH-"
              description="So that ticket 12 of one system is not ticket 12 of another."
            />
          </div>
        </Disclosure>
      )}
    </MapSection>
  );
}
