import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/data/remote/read-address.ts';

const addressOf = (typed: string): string => {
  const read = readAddress(typed);
  return read.ok ? read.address : `refused: ${read.reason}`;
};

describe('the address of a shared board, as somebody types it', () => {
  test.each([
    ['https://files.example/team/board.json', 'https://files.example/team/board.json'],
    ['  http://127.0.0.1:8080/board/  ', 'http://127.0.0.1:8080/board/board.json'],
    ['https://files.example', 'https://files.example/board.json'],
    ['https://files.example/b.json?v=1#part', 'https://files.example/b.json?v=1'],
    ['https://app.example/#/wall?store=https%3A%2F%2Ffiles.example%2Fb.json', 'https://files.example/b.json'],
  ])('%s', (typed, address) => {
    expect(addressOf(typed)).toBe(address);
  });

  test.each(['', 'board.json', 'ftp://files.example/b', 'javascript:alert(1)', 'file:///b.json', 'https://'])(
    'refuses “%s”',
    (typed) => {
      expect(readAddress(typed)).toMatchObject({ ok: false });
    },
  );

  test('takes user and password out of it, whatever letters they have', () => {
    expect(readAddress('https://am%C3%A1ra:p%40ss%@files.example/b.json')).toEqual({
      ok: true,
      address: 'https://files.example/b.json',
      access: { kind: 'password', user: 'amára', password: 'p@ss%' },
    });
  });

  test('never repeats what was typed in a refusal', () => {
    expect(addressOf('ftp://amara:s3cret@files.example')).not.toContain('s3cret');
  });
});
