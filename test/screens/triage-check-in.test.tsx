import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { policyWith } from '../support/builders/policy-with.ts';
import { boardNow } from '../support/board-now.ts';
import { count, renderTriage } from '../support/render-triage.tsx';

const IN_PLAY = { since: '2026-12-27T09:00:00Z', by: 'Lee', reason: 'year-end holidays' };

const announced = (fields: { level: number; at?: string; region?: string; working?: number; openCases?: number }) => ({
  id: `check-in-${fields.region ?? 'emea'}`,
  region: 'emea',
  at: '2026-12-28T10:02:00Z',
  by: 'Dana',
  ...fields,
});

const confirmed = { at: '2026-12-29T09:00:00Z', by: 'Dana' };

/** EMEA at level 4 by its numbers, announced so the day before; the Americas have announced theirs, too. */
const TEAM = boardOf({
  inPlay: IN_PLAY,
  people: [
    personOf('amara', { name: 'Amara', openCases: 9, entered: { openCases: confirmed, availability: confirmed } }),
    personOf('bruno', { name: 'Bruno', openCases: 8, entered: { openCases: confirmed, availability: confirmed } }),
  ],
  regions: {
    emea: {},
    americas: { entry: 'numbers', working: 10, openCases: 40, entered: { working: confirmed, openCases: confirmed } },
  },
  checkIns: [
    announced({ level: 4, working: 2, openCases: 17 }),
    announced({ region: 'americas', level: 1, at: '2026-12-28T17:31:00Z', working: 10, openCases: 40 }),
  ],
});

const panel = () => within(screen.getByRole('region', { name: 'Check-ins' }));
const firstLine = () => panel().getAllByRole('listitem')[0];

test('a check-in is quiet, due, overdue and missed by the clock alone', async () => {
  const { passTo } = await renderTriage({ board: TEAM, at: '2026-12-29T09:10:00Z' });

  expect(firstLine()).toHaveTextContent('EMEA announced level 4 on 28 Dec 10:02 UTC; next check-in today 10:00 UTC');
  passTo('2026-12-29T09:56:00Z');
  expect(firstLine()).toHaveTextContent('EMEA check-in due 10:00 UTC, 4 min left');
  passTo('2026-12-29T10:12:00Z');
  expect(firstLine()).toHaveTextContent('EMEA check-in was due 10:00 UTC, 12 min ago');
  passTo('2026-12-29T10:45:00Z');
  expect(firstLine()).toHaveTextContent('EMEA check-in overdue: it was due 10:00 UTC, 45 min ago');
  passTo('2026-12-29T16:05:00Z');
  expect(firstLine()).toHaveTextContent(
    'EMEA check-in of 10:00 UTC missed; the level reads unknown until you check in',
  );
});

test('what is due stands before what was missed, and C is for it', async () => {
  const { user, store } = await renderTriage({ board: TEAM, at: '2026-12-30T09:56:00Z' });

  expect(firstLine()).toHaveTextContent('EMEA check-in due 10:00 UTC');
  expect(panel().getByText(/^Americas check-in of 29 Dec 17:30 UTC missed/)).toBeVisible();
  await user.keyboard('c');

  expect(boardNow(store).checkIns.at(-1)).toMatchObject({ region: 'emea' });
});

test('C confirms the check-in that is due, from a count field too, and leads to what is to post', async () => {
  const { user, store } = await renderTriage({ board: TEAM, at: '2026-12-29T09:56:00Z', name: 'Dana' });

  await user.click(count('Amara'));
  await user.keyboard('12c');

  expect(boardNow(store).checkIns.at(-1)).toMatchObject({ region: 'emea', level: 6, openCases: 20, by: 'Dana' });
  expect(screen.getByText('EMEA confirmed at level 6')).toBeVisible();
  expect(document.activeElement).toHaveAccessibleName(/#customer-support EMEA, level post/);
  expect(firstLine()).toHaveTextContent('EMEA announced level 6 at 09:56 UTC; next check-in tomorrow 10:00 UTC');
});

test('a check-in made by mistake is taken back with one press', async () => {
  const { user, store } = await renderTriage({ board: TEAM, at: '2026-12-29T09:56:00Z' });

  await user.keyboard('c');
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(boardNow(store).checkIns).toHaveLength(2);
  expect(firstLine()).toHaveTextContent('EMEA check-in due 10:00 UTC');
  expect(screen.queryByText('EMEA confirmed at level 4')).not.toBeInTheDocument();
});

test('the offer to take a check-in back ends with the next edit', async () => {
  const { user } = await renderTriage({ board: TEAM, at: '2026-12-29T09:56:00Z' });

  await user.keyboard('c');
  expect(screen.getByText('EMEA confirmed at level 4')).toBeVisible();
  await user.click(count('Amara'));
  await user.keyboard('5');

  expect(screen.queryByText('EMEA confirmed at level 4')).not.toBeInTheDocument();
});

test('the offer to take a check-in back ends with another one, even one of the same words', async () => {
  const { user, store } = await renderTriage({ board: TEAM, at: '2026-12-29T09:56:00Z' });
  await user.keyboard('c');
  expect(screen.getByText('EMEA confirmed at level 4')).toBeVisible();
  const [words, made] = [store.undoTexts().undo, boardNow(store).checkIns.at(-1)];
  if (made === undefined) throw new Error('nothing was confirmed');

  act(() => void store.edit({ kind: 'confirmCheckIn', checkIn: { ...made, id: 'of-another-tab' } }));

  expect(store.undoTexts().undo).toBe(words);
  expect(screen.queryByText('EMEA confirmed at level 4')).not.toBeInTheDocument();
  expect(boardNow(store).checkIns).toHaveLength(4);
});

test('what has not changed since the last check-in is confirmed as unchanged', async () => {
  const { user } = await renderTriage({ board: TEAM, at: '2026-12-29T09:56:00Z' });

  expect(panel().getByRole('button', { name: 'Unchanged, confirm level 4 for EMEA' })).toBeEnabled();
  await user.click(count('Amara'));
  await user.keyboard('8');

  expect(panel().getByRole('button', { name: 'Confirm EMEA at level 4' })).toBeEnabled();
});

test('C is a letter where text is typed, and means nothing while no check-in presses', async () => {
  const { user, store, passTo } = await renderTriage({ board: TEAM, at: '2026-12-29T09:10:00Z' });

  await user.keyboard('c');
  passTo('2026-12-29T09:56:00Z');
  await user.click(screen.getByRole('textbox', { name: 'Add people to EMEA' }));
  await user.keyboard('c');

  expect(screen.getByRole('textbox', { name: 'Add people to EMEA' })).toHaveValue('c');
  expect(boardNow(store).checkIns).toHaveLength(2);
});

test('a check-in can be made when none is asked for', async () => {
  const { user, store } = await renderTriage({ board: TEAM, at: '2026-12-29T09:10:00Z', name: 'Dana' });

  await user.click(panel().getByRole('button', { name: 'Check in now for Americas' }));

  expect(boardNow(store).checkIns.at(-1)).toMatchObject({ region: 'americas', level: 1, by: 'Dana' });
  expect(screen.getByText('Americas confirmed at level 1')).toBeVisible();
});

test('when numbers move away from what was announced, the three levels are told apart and one press announces', async () => {
  const { user } = await renderTriage({ board: TEAM, at: '2026-12-29T09:10:00Z' });

  await user.click(count('Bruno'));
  await user.keyboard('12');

  expect(firstLine()).toHaveTextContent('EMEA: announced 4, the numbers now give 6');
  const said = (term: string) => within(firstLine() as HTMLElement).getByText(term).nextElementSibling;
  expect(said('Announced')).toHaveTextContent('4, 28 Dec 10:02 UTC by Dana');
  expect(said('By the numbers now')).toHaveTextContent('6');
  expect(said('In force')).toHaveTextContent('4');
  await user.click(panel().getByRole('button', { name: 'Confirm EMEA at level 6' }));
  expect(panel().queryByText(/the numbers now give/)).not.toBeInTheDocument();
});

test('a region without numbers says why it cannot be confirmed', async () => {
  const board = boardOf({ inPlay: IN_PLAY, regions: { emea: { entry: 'numbers' }, americas: { entry: 'numbers' } } });
  const { user } = await renderTriage({ board, at: '2026-12-29T09:56:00Z' });

  const confirm = panel().getByRole('button', { name: 'Confirm EMEA' });
  await user.keyboard('c');

  expect(confirm).toBeDisabled();
  expect(confirm).toHaveAccessibleDescription('Enter who is working and how many cases are open first.');
  expect(screen.queryByText(/confirmed at level/)).not.toBeInTheDocument();
});

test('a level that is a range says which one will be announced', async () => {
  const yesterday = { at: '2026-12-28T09:00:00Z', by: 'Dana' };
  const people = TEAM.people.map((person) => ({ ...person, entered: { availability: yesterday } }));
  await renderTriage({ board: { ...TEAM, people }, at: '2026-12-29T09:56:00Z' });

  expect(firstLine()).toHaveTextContent(/It lies between \d and \d.* Level 4 is what will be announced\./);
});

test('while the levels are not in play no check-in is asked for', async () => {
  const { user, store } = await renderTriage({ board: { ...TEAM, inPlay: null }, at: '2026-12-29T09:56:00Z' });

  await user.keyboard('c');

  expect(screen.getByText('The levels are not in play, so no check-in is asked for.')).toBeVisible();
  expect(boardNow(store).checkIns).toHaveLength(2);
});

test('of many regions those that press most are listed at once, and the others are counted', async () => {
  const policy = policyWith({ regions: 6, levels: 8 });
  const { user } = await renderTriage({ board: boardOf({ inPlay: IN_PLAY }), policy, at: '2026-12-29T09:10:00Z' });

  const confirm = (nth: number) => panel().getAllByRole('button', { name: /^Confirm / })[nth];
  expect(confirm(2)).toBeVisible();
  expect(confirm(3)).not.toBeVisible();
  await user.click(panel().getByText('3 more check-ins, 3 to be made'));
  expect(confirm(5)).toBeVisible();
});

test('from the end of a list a press leads back to the check-in that presses, and none does where nothing does', async () => {
  const { user, passTo } = await renderTriage({ board: TEAM, at: '2026-12-29T09:10:00Z' });
  expect(screen.queryByRole('button', { name: 'To the check-in of EMEA' })).not.toBeInTheDocument();

  passTo('2026-12-29T10:12:00Z');
  await user.click(screen.getByRole('button', { name: 'To the check-in of EMEA' }));

  expect(panel().getByRole('button', { name: /EMEA/ })).toHaveFocus();
});

test('on a phone the counts come first: check-ins stand below the people, and one that the clock asks for is told above', async () => {
  const { user, passTo } = await renderTriage({ board: TEAM, at: '2026-12-29T09:10:00Z' });
  const people = screen.getByRole('region', { name: 'EMEA' });
  const checkIns = screen.getByRole('region', { name: 'Check-ins' });
  expect(people.compareDocumentPosition(checkIns)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.queryByRole('button', { name: /check-in/ })).not.toBeInTheDocument();

  passTo('2026-12-29T10:45:00Z');

  const call = screen.getByRole('button', { name: /^EMEA check-in overdue: it was due 10:00 UTC, 45 min ago/ });
  expect(call.compareDocumentPosition(people)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await user.click(call);
  expect(panel().getByRole('button', { name: /EMEA/ })).toHaveFocus();
});

test('a count that moves the level away from what was announced moves no list under the finger', async () => {
  const today = announced({ level: 4, at: '2026-12-29T10:02:00Z', working: 2, openCases: 17 });
  const board = boardOf({ ...TEAM, checkIns: [today, ...TEAM.checkIns.filter(({ region }) => region !== 'emea')] });
  const { user } = await renderTriage({ board, at: '2026-12-29T10:10:00Z' });

  await user.click(count('Amara'));
  await user.keyboard('99');

  expect(firstLine()).toHaveTextContent(/^EMEA: announced 4, the numbers now give/);
  expect(screen.queryByRole('button', { name: /^EMEA: announced 4/ })).not.toBeInTheDocument();
});
