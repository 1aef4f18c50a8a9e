import { formatDay } from '../../../core/clock/format-day.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import styles from './HolidaysDialog.module.css';
import { useHolidayActions, type HolidayActions } from './use-holiday-actions.ts';

/** The holidays of the weeks on screen, and what can be made of them. */
export function HolidayList() {
  const actions = useHolidayActions();
  const { lines, regions, locked } = actions;
  const nameOf = (id: string): string => regions.find((region) => region.id === id)?.name ?? id;
  if (lines.length === 0)
    return <p className={styles.none}>No public holiday in these weeks, in the places that are chosen.</p>;
  return (
    <>
      <ul className={styles.list} aria-label="Public holidays in these weeks">
        {lines.map(({ key, day, name, region, country }) => (
          <li key={key}>
            <Checkbox
              checked={actions.isTicked(key)}
              onChange={(isIn) => actions.tick(key, isIn)}
              label={
                <>
                  <span className={styles.day}>{formatDay(day)}</span> {name}{' '}
                  <span className={styles.where}>
                    {nameOf(region)}: {country}
                  </span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      {locked === null ? <Actions actions={actions} /> : <p className={styles.none}>{locked}</p>}
    </>
  );
}

function Actions({ actions }: { actions: HolidayActions }) {
  const { regions, team, newDays, canSetAway } = actions;
  return (
    <div className={styles.actions}>
      <section className={styles.action} aria-label="For the whole team">
        <p>No business hours on these days, for the whole team: reply targets wait.</p>
        <Button disabled={newDays === 0} onClick={actions.listThem}>
          {newDays === 0 ? 'Listed as team holidays' : `List as team holidays (${newDays})`}
        </Button>
      </section>
      <section className={styles.action} aria-label="For some people">
        <p>Who is away on the ticked holidays of their region?</p>
        {regions.map(({ id, name }) => (
          <RegionPeople key={id} name={name} people={team.filter(({ region }) => region === id)} actions={actions} />
        ))}
        <Button disabled={!canSetAway} onClick={actions.setAway}>
          Set them away
        </Button>
        <FieldError>{actions.refused}</FieldError>
      </section>
    </div>
  );
}

interface RegionPeopleProps {
  name: string;
  people: HolidayActions['team'];
  actions: HolidayActions;
}

function RegionPeople({ name, people, actions }: RegionPeopleProps) {
  const ids = people.map(({ id }) => id);
  const chosen = ids.filter((id) => actions.people.has(id)).length;
  if (ids.length === 0) return null;
  return (
    <div>
      <Checkbox
        label={`Everybody of ${name} (${ids.length})`}
        checked={chosen === ids.length}
        indeterminate={chosen > 0 && chosen < ids.length}
        onChange={(isIn) => actions.choosePeople(ids, isIn)}
      />
      <Disclosure summary={`Choose people of ${name}`}>
        <ul className={styles.people} aria-label={`People of ${name}`}>
          {people.map((person) => (
            <li key={person.id}>
              <Checkbox
                label={person.name}
                checked={actions.people.has(person.id)}
                onChange={(isIn) => actions.choosePeople([person.id], isIn)}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
