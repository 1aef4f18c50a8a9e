import { useState } from 'react';
import type { HolidayOption, HolidayPlace } from '../../../core/plan/public-holiday.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { useHolidayPlaces } from '../../../state/holidays/use-holiday-places.ts';
import type { useHolidayOptions } from '../../../state/holidays/use-holiday-options.ts';
import { FieldError } from '../../../ui/FieldError.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './HolidaysDialog.module.css';
import { yearsOf } from './use-public-holidays.ts';

interface Props {
  region: PolicyRegion;
  options: ReturnType<typeof useHolidayOptions>;
}

const NOWHERE: HolidayPlace = { country: '', state: '', area: '' };
const FAILED = 'These holidays could not be looked up, or this browser keeps nothing. Try again.';

/** Country, state and area of a region's people. */
export function RegionPlace({ region, options }: Props) {
  const { plan } = usePlanner();
  const { places, setPlace } = useHolidayPlaces();
  const [refused, setRefused] = useState('');
  const place: HolidayPlace = places[region.id] ?? NOWHERE;
  const { countries } = options;
  const states = place.country === '' ? [] : options.statesOf(place.country);
  const areas = options.areasOf(place);
  const choose = (next: HolidayPlace): void => {
    const label = [
      labelOf(countries, next.country),
      labelOf(options.statesOf(next.country), next.state),
      labelOf(options.areasOf(next), next.area),
    ];
    const kept = next.country === '' ? null : { ...next, label: label.filter((part) => part !== '').join(', ') };
    setPlace(region.id, kept, yearsOf(plan)).then(
      () => setRefused(''),
      () => setRefused(FAILED),
    );
  };
  return (
    <fieldset className={styles.place}>
      <legend className={styles.region}>{region.name}</legend>
      <SelectField
        label="Country"
        value={place.country}
        options={[{ value: '', label: 'Not chosen' }, ...countries]}
        onChange={(country) => choose({ ...NOWHERE, country })}
      />
      {states.length > 0 && (
        <SelectField
          label="Part of it"
          value={place.state}
          options={[{ value: '', label: 'Only what holds everywhere' }, ...states]}
          onChange={(state) => choose({ ...place, state, area: '' })}
        />
      )}
      {areas.length > 0 && (
        <SelectField
          label="Area"
          value={place.area}
          options={[{ value: '', label: 'Only what holds everywhere there' }, ...areas]}
          onChange={(area) => choose({ ...place, area })}
        />
      )}
      <FieldError>{refused}</FieldError>
    </fieldset>
  );
}

const labelOf = (options: readonly HolidayOption[], value: string): string =>
  options.find((option) => option.value === value)?.label ?? '';
