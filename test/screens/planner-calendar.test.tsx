import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { fixtureCalendar } from '../support/fixture-calendars.ts';
import { renderPlanner } from '../support/render-planner.tsx';

const TEAM = boardOf({
  people: [
    personOf('amara', { name: 'Amara Okafor' }),
    personOf('ben', { name: 'Ben Ångström' }),
    personOf('chioma', { name: 'Chioma Okafor', region: 'americas' }),
  ],
});

const PATIENT = { timeout: 10_000 };

const fileOf = (name: string): File => new File([fixtureCalendar(name).slice().buffer], name);
const dialog = () => screen.getByRole('dialog', { name: 'Import calendars' });
const inside = () => within(dialog());
const event = (name: RegExp) => inside().findByRole('checkbox', { name }, PATIENT);
const apply = () => inside().getByRole('button', { name: 'Add absences' });

async function openImport() {
  const rendered = await renderPlanner(TEAM, '/planner?weeks=2');
  const awayOf = () =>
    boardNow(rendered.store).people.map(({ away }) => away.map(({ from, to, note }) => `${from} ${to} ${note}`));
  const open = () => rendered.user.click(screen.getByRole('button', { name: 'Import calendars' }));
  const give = async (...files: readonly File[]) => {
    // Its code is fetched when it opens.
    await screen.findByRole('dialog', { name: 'Import calendars' }, PATIENT);
    const input = dialog().querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no field for files');
    await rendered.user.upload(input, [...files]);
  };
  await open();
  return { ...rendered, awayOf, open, give };
}

test('[CAL-TICKED] [CAL-ONE-EDIT] a person’s calendar becomes absences, all taken back by one undo', async () => {
  const { user, give, awayOf } = await openImport();

  await give(fileOf('Amara Okafor.ics'));

  expect(await event(/^Christmas leave Thu 24 Dec to Sat 26 Dec/)).toBeChecked();
  expect(await event(/^Moving house Wed 30 Dec/)).toBeChecked();
  expect(await event(/^Birthday of Chidi Thu 31 Dec/)).not.toBeChecked();
  expect(inside().getByRole('combobox', { name: 'Whose calendar is it?' })).toHaveValue('amara');
  expect(inside().getByText('1 event takes too little of a day')).toBeInTheDocument();
  expect(inside().getByText(/“Broken by an old program”, line 39: “20261332” is no date or time/)).toBeInTheDocument();
  await user.click(apply());

  expect(awayOf()[0]).toEqual(['2026-12-24 2026-12-26 Christmas leave', '2026-12-30 2026-12-30 Moving house']);
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), PATIENT);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(awayOf()[0]).toEqual([]);
});

test('[CAL-ONE-EDIT] the same file again changes nothing', async () => {
  const { user, give, open } = await openImport();
  await give(fileOf('Amara Okafor.ics'));
  await event(/^Christmas leave/);
  await user.click(apply());
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), PATIENT);

  await open();
  await give(fileOf('Amara Okafor.ics'));
  await event(/^Christmas leave/);

  expect(inside().getAllByText('Nothing new: 4 days are there already.')).not.toEqual([]);
  expect(apply()).toBeDisabled();
});

test('[CAL-WHOSE] a team’s calendar goes to whom its events name, and the rest to whom somebody says', async () => {
  const { user, give, awayOf } = await openImport();

  await give(fileOf('team-leave.ics'));

  expect(await event(/^Amara out/)).toBeChecked();
  expect(await event(/^Office closed/)).toBeDisabled();
  await user.selectOptions(inside().getByRole('combobox', { name: 'Who “Office closed” is about' }), 'ben');
  await user.click(await event(/^PTO/));
  await user.click(apply());

  expect(awayOf()).toEqual([
    ['2026-12-24 2026-12-28 Amara out'],
    ['2026-12-25 2026-12-25 Office closed', '2026-12-28 2027-01-01 Urlaub: Ben'],
    [],
  ]);
});

test('a pasted calendar waits until somebody says whose it is; what is no calendar says why', async () => {
  const { user, give } = await openImport();
  await give(fileOf('tasks.ics'));
  expect(await inside().findByText('It holds 1 task, and no events.')).toBeInTheDocument();

  fireEvent.change(inside().getByRole('textbox', { name: 'Text of the calendar', hidden: true }), {
    target: { value: 'BEGIN:VEVENT\nSUMMARY:Away\nDTSTART;VALUE=DATE:20261224\nEND:VEVENT' },
  });
  fireEvent.submit(inside().getByRole('textbox', { name: 'Text of the calendar', hidden: true }));

  expect(await event(/^Away/)).toBeDisabled();
  expect(apply()).toBeDisabled();
  await user.selectOptions(inside().getByRole('combobox', { name: 'Whose calendar is it?' }), 'Chioma Okafor');
  expect(inside().getAllByText('Adds 1 day for Chioma Okafor.')).not.toEqual([]);
});

test('[CAL-TAKEN] how much of the coverage a time has to take can be chosen', async () => {
  const { user, give } = await openImport();
  await give(fileOf('Amara Okafor.ics'));
  await event(/^Christmas leave/);

  await user.click(inside().getByRole('radio', { name: 'Any part' }));

  expect(await event(/^Stand-up with a rather long title.*Tue 29 Dec/)).toBeChecked();
});
