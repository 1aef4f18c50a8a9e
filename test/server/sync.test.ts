import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { takingOf } from '../../src/state/policy/taking.ts';
import {
  accessOf,
  boardInStore,
  count,
  joinerOn,
  look,
  machineOn,
  running,
  saved,
  sharerOn,
  statusInStore,
  until,
} from '../support/servers/shared-board-test.ts';
import { startShare } from '../support/start-share.ts';
import { boardIn, syncIn } from '../support/tabs.ts';

const countsOf = (people: readonly { readonly openCases: number }[]): number[] =>
  people.map(({ openCases }) => openCases);

test('a board that one machine shares is there for the next, and what either does reaches the other', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  const other = await joinerOn(server);

  count(one, 'amara', 7);
  count(other, 'bruno', 9);
  await saved(one, other);
  await look(one, other);

  expect(countsOf((await boardInStore(server)).people)).toEqual([7, 9, 0, 0]);
  expect(boardIn(one.store)).toEqual(boardIn(other.store));
});

test('where nothing lies there is nothing to open, and where a board lies none is put over it', async () => {
  const server = await running(startShare());
  const other = await machineOn(server);

  expect(await (await other.store.sharing()).join(server.board, 'write')).toMatchObject({ ok: false });
  await sharerOn(server);
  expect(await (await other.store.sharing()).put(server.board, 'write')).toMatchObject({ ok: false });
});

test('edits of one second go in one save', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  const before = (await boardInStore(server)).revision;

  for (let value = 1; value <= 20; value += 1) count(one, 'amara', value);
  await saved(one);

  const { revision, history } = await boardInStore(server);
  expect(revision).toBe(before + 20);
  expect(history).toHaveLength(20);
});

test('without the store work goes on; when it is back, everything is sent', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  await server.kill();

  count(one, 'amara', 7);
  await until(() => syncIn(one.store).state === 'offline');
  expect(syncIn(one.store).text).toContain('1 change waiting');
  count(one, 'bruno', 8);
  expect(countsOf(boardIn(one.store).people)).toEqual([7, 8, 0, 0]);
  await server.restart();
  await look(one);

  await saved(one);
  expect(countsOf((await boardInStore(server)).people)).toEqual([7, 8, 0, 0]);
});

test('a machine that slept a week wakes to what the others did, and its own edits of before are made on top', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  const sleeper = await joinerOn(server);
  count(sleeper, 'chidi', 5);
  sleeper.store.close();

  for (let value = 1; value <= 30; value += 1) count(one, 'amara', value);
  await saved(one);
  const woken = await machineOn(server, { shelf: sleeper.shelf });

  await saved(woken);
  await look(one);
  expect(countsOf(boardIn(one.store).people)).toEqual([30, 0, 5, 0]);
  expect(boardIn(woken.store)).toEqual(boardIn(one.store));
});

test('an edit that no longer fits is shown to its author with the reason, and the others go through', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  const other = await joinerOn(server);
  await server.kill();
  count(other, 'amara', 9);
  count(other, 'bruno', 4);
  await server.restart();

  one.store.edit({ kind: 'removePerson', person: 'amara' });
  await look(one);
  await saved(one);
  await look(other);
  await saved(other);

  const { messages } = other.store.api.getState();
  expect(messages.map(({ title }) => title)).toContain('A change of yours no longer fits');
  expect((await boardInStore(server)).people.map(({ id, openCases }) => `${id} ${openCases}`)).toEqual([
    'bruno 4',
    'chidi 0',
    'dana 0',
  ]);
});

test('undo takes back an edit that was saved long ago, also for the others', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  const other = await joinerOn(server);
  count(one, 'amara', 7);
  await saved(one);
  count(other, 'bruno', 3);
  await saved(other);
  await look(one);

  expect(one.store.undo()).toEqual({ ok: true });
  await saved(one);
  await look(other);

  expect(countsOf(boardIn(other.store).people)).toEqual([0, 3, 0, 0]);
});

test('a machine that only reads follows, and takes no edits', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  const wall = await joinerOn(server, { mode: 'read', access: () => accessOf(server, 'reader') });

  count(one, 'amara', 7);
  await saved(one);
  await look(wall);

  expect(boardIn(wall.store).people[0]?.openCases).toBe(7);
  expect(wall.store.edit({ kind: 'setOpenCases', person: 'amara', value: 1 })).toMatchObject({ ok: false });
  expect(syncIn(wall.store).text).toContain('read');
});

test('a machine whose password may only read keeps its edits and says that they are refused', async () => {
  const server = await running(startShare());
  await sharerOn(server);
  let access = accessOf(server, 'reader');
  const other = await joinerOn(server, { access: () => access });

  count(other, 'amara', 7);
  await until(() => syncIn(other.store).state === 'refused');
  expect(syncIn(other.store).text).toMatch(/\(40[13]\).*1 change waiting/);
  access = accessOf(server);
  await look(other);

  await saved(other);
  expect((await boardInStore(server)).people[0]?.openCases).toBe(7);
});

test('the status lies beside the board after each save, and an older one never replaces it', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  const other = await joinerOn(server);
  count(one, 'amara', 7);
  await saved(one);

  const { revision } = await boardInStore(server);
  await expect.poll(async () => (await statusInStore(server))['revision']).toBe(revision);
  count(other, 'bruno', 3);
  await saved(other);
  await expect.poll(async () => (await statusInStore(server))['revision']).toBe(revision + 1);
  expect(JSON.stringify(await statusInStore(server))).not.toMatch(/amara|bruno/i);

  const newer = { ...(await statusInStore(server)), revision: 999 };
  writeFileSync(join(server.files, 'status.json'), JSON.stringify(newer));
  count(one, 'chidi', 5);
  await saved(one);
  await look(one);
  expect((await statusInStore(server))['revision']).toBe(999);
});

test('a policy for everybody is told beside the board at once, one that is tried on a device is not', async () => {
  const server = await running(startShare());
  const one = await sharerOn(server);
  count(one, 'amara', 7);
  await saved(one);
  const team = async () => (await statusInStore(server))['regions'];
  const policyOf = (name: string) =>
    JSON.stringify({
      ...HANDBOOK_POLICY,
      regions: HANDBOOK_POLICY.regions.map((region) => ({ ...region, name: `${name} ${region.id}` })),
    });
  const named = (name: string) =>
    expect.arrayContaining([expect.objectContaining({ name: `${name} emea` })]) as unknown;
  await expect.poll(team).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'EMEA' })]));

  const taking = takingOf(one.store);
  expect(taking.choose('file', policyOf('Tried'), 'tried.json')).toEqual({ ok: true });
  taking.dropChoice();
  taking.hear({ state: 'found', text: policyOf('Ours') });

  await expect.poll(team).toEqual(named('Ours'));
  taking.choose('file', policyOf('Tried'), 'tried.json');
  await look(one);
  expect(await team()).toEqual(named('Ours'));
});
