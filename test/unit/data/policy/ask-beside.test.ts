import { expect, test } from 'vitest';
import { understandBeside } from '../../../../src/data/policy/ask-beside.ts';

test('a host’s page for every address is no policy, and no damaged one either', () => {
  expect(understandBeside('<!doctype html><title>Not here</title>')).toEqual({ state: 'none' });
  expect(understandBeside('\n  <html lang="en">')).toEqual({ state: 'none' });
});

test('the file that ships stands for the built-in policy, however it is laid out', () => {
  expect(understandBeside('{"builtIn":"handbook"}')).toEqual({ state: 'built-in' });
  expect(understandBeside('{\n\t"version": 1,\n\t"builtIn": "handbook"\n}\n')).toEqual({ state: 'built-in' });
});

test('anything else is taken for what somebody put there, to be read and, if need be, refused', () => {
  for (const text of [
    '{',
    '',
    'null',
    '{"builtIn":"another"}',
    '[]',
    `{"builtIn":"handbook","x":"${'y'.repeat(1000)}"}`,
  ])
    expect(understandBeside(text)).toEqual({ state: 'found', text });
});
