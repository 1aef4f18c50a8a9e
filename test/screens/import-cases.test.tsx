import { configure, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ImportScreen } from '../../src/screens/import/ImportScreen.tsx';
import { boardNow } from '../support/board-now.ts';
import { boardOf, caseOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

// The steps of an import are drawn when there is time, which on a busy machine takes some.
configure({ asyncUtilTimeout: 10_000 });

const TEAM = boardOf({
  people: [personOf('zoe', { name: 'Zoé Dupont' }), personOf('miguel', { name: 'Miguel Torres', region: 'americas' })],
  cases: [caseOf('101', { title: 'Login fails', priority: 'p2', status: 'open', owner: 'zoe', region: 'emea' })],
});

const EXPORT = [
  'id,subject,priority,status,assignee,created_at,url',
  '101,Login fails,urgent,open,DUPONT Zoe,2026-12-24T08:10:00Z,https://desk.example/101',
  '102,Search is empty,high,open,Miguel Torres,2026-12-24 09:00,javascript:alert(1)',
  '103,"<b>Bold</b>, they said",low,snoozed,Ana Lima,soon,',
  ',,low,open,,,',
  '104,"never closed,high,open,,,',
].join('\n');

async function paste(text: string, path = '/import?what=cases') {
  const rendered = await renderWithBoard(<ImportScreen />, { board: TEAM, path });
  const { user } = rendered;
  await user.click(screen.getByRole('textbox', { name: 'Or paste rows' }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read what is pasted' }));
  await screen.findByRole('complementary', { name: 'What will happen' });
  return rendered;
}

const outlook = () => within(screen.getByRole('complementary', { name: 'What will happen' }));
const tab = (name: RegExp) => screen.findByRole('tab', { name });

test('an export is read, its words and owners are shown, and it comes in one edit that can be undone', async () => {
  const { user, store } = await paste(EXPORT);

  expect(await tab(/^Added \(2\)$/)).toBeVisible();
  await user.selectOptions(
    await screen.findByRole('combobox', { name: '“snoozed” means' }),
    'on hold: somebody else’s turn',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ana Lima is' }), 'Add as a new person in Americas');
  expect(screen.getByRole('combobox', { name: 'DUPONT Zoe is' })).toHaveDisplayValue('Zoé Dupont (EMEA)');
  await user.click(await outlook().findByRole('button', { name: 'Import 3 cases' }));

  expect(await screen.findByRole('heading', { name: 'Imported' })).toBeVisible();
  expect(screen.getByText('1 person added, 2 cases added, 1 case changed, 2 rows not read.')).toBeVisible();
  const { cases, people, revision } = boardNow(store);
  expect(
    cases.map(({ id, priority, status, owner, region, openedAt, url }) => [
      id,
      priority,
      status,
      owner,
      region,
      openedAt,
      url,
    ]),
  ).toEqual([
    ['101', 'p0', 'open', 'zoe', 'emea', '2026-12-24T08:10:00Z', 'https://desk.example/101'],
    ['102', 'p1', 'open', 'miguel', 'americas', '2026-12-24T09:00:00Z', null],
    ['103', 'p3', 'on-hold', 'ana-lima', 'americas', 'soon', null],
  ]);
  expect(people.map(({ name }) => name)).toEqual(['Zoé Dupont', 'Miguel Torres', 'Ana Lima']);
  expect(revision).toBe(TEAM.revision + 1);

  await user.click(screen.getByRole('button', { name: 'Undo the import' }));
  expect(await screen.findByRole('heading', { name: 'Taken back' })).toBeVisible();
  expect(boardNow(store)).toMatchObject({ cases: TEAM.cases, people: TEAM.people });
});

test('what cannot be read is listed by line with the reason, and what was noticed beside it', async () => {
  const { user } = await paste(EXPORT);

  await user.click(await tab(/^Not read \(2\)$/));
  const unread = within(screen.getByRole('table', { name: 'Rows that cannot be read' }));
  expect(
    unread
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual([
    '5neither an id nor a title',
    '6a quotation mark opens here and never closes104,"never closed,high,open,,,',
  ]);
  await user.click(await tab(/^Notes/));
  const notes = screen.getByRole('table', { name: 'Read with a note' });
  expect(notes).toHaveTextContent(/4.*“soon” is no date that can be read; it is kept as it is/);
  expect(notes).toHaveTextContent(/3.*“javascript:alert\(1\)” is not one of http, https or mailto; it is left out/);
});

test('markup of a file is shown as the text it is', async () => {
  await paste(EXPORT);

  expect(await screen.findByRole('cell', { name: '<b>Bold</b>, they said' })).toBeVisible();
});

test('the same export once more changes nothing, also after people changed a case', async () => {
  const { user, store } = await paste(EXPORT);
  await user.click(await outlook().findByRole('button', { name: 'Import 3 cases' }));
  await screen.findByRole('heading', { name: 'Imported' });
  store.edit({ kind: 'editCase', case: '101', changes: { priority: 'p3' } });

  await user.click(screen.getByRole('button', { name: 'Import something else' }));
  await user.click(screen.getByRole('textbox', { name: 'Or paste rows' }));
  await user.paste(EXPORT);
  await user.click(screen.getByRole('button', { name: 'Read what is pasted' }));

  expect(await screen.findByText('The board says all of this already.')).toBeVisible();
  expect(outlook().getByText('cases left as they are').nextElementSibling).toHaveTextContent('3');
  expect(outlook().queryByRole('button')).not.toBeInTheDocument();
});

test('owners who are not on the board can come all at once', async () => {
  const { user, store } = await paste(
    'id,subject,status,assignee\n1,One,open,Ana Lima\n2,Two,open,Ben Cole\n3,Three,open,',
  );

  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Owners who are not on this board' }),
    'Add them as new people in EMEA',
  );
  await user.click(await outlook().findByRole('button', { name: 'Import 3 cases' }));

  await screen.findByRole('heading', { name: 'Imported' });
  const { cases, people } = boardNow(store);
  expect(people.slice(2).map(({ name, region }) => [name, region])).toEqual([
    ['Ana Lima', 'emea'],
    ['Ben Cole', 'emea'],
  ]);
  expect(cases.slice(1).map(({ owner }) => owner)).toEqual(['ana-lima', 'ben-cole', null]);
});

test('another spelling of somebody who comes with the import is that person, too', async () => {
  const { user } = await paste('id,subject,status,assignee\n1,One,open,Ana Lima\n2,Two,open,ana.lima@example.com');

  await user.selectOptions(await screen.findByRole('combobox', { name: 'Ana Lima is' }), 'Add as a new person in EMEA');

  const other = await screen.findByRole('combobox', { name: 'ana.lima@example.com is' });
  await waitFor(() => expect(other).toHaveDisplayValue('Ana Lima (EMEA)'));
});
