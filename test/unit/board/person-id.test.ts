import { expect, test } from 'vitest';
import { personId } from '../../../src/core/board/person-id.ts';

test.each([
  ['Amara', [], 'amara'],
  ['Zoë  Ångström', [], 'zoe-angstrom'],
  ['Zoe', ['zoe', 'zoe-3'], 'zoe-2'],
  ['李', [], '李'],
  ['***', ['person'], 'person-2'],
])('[BOARD-PERSON-ID] %s among %j is “%s”', (name, taken, id) => {
  expect(
    personId(
      name,
      taken.map((one) => ({ id: one })),
    ),
  ).toBe(id);
});

test.each(['constructor', 'toString', '__proto__'])(
  '[BOARD-PERSON-ID] somebody called %s gets an id that boards take',
  (name) => {
    expect(personId(name, []) in {}).toBe(false);
  },
);
