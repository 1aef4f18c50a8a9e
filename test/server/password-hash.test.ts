import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { sha512Crypt } from '../../scripts/share/sha512-crypt.mjs';
import { findTool } from '../../scripts/system-tools.mjs';

test('the hash is the one that its inventor published for this password', () => {
  expect(sha512Crypt('Hello world!', 'saltstring')).toBe(
    '$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
  );
});

test('the hash is the one of openssl for every length of password and salt', () => {
  const openssl = findTool('openssl');
  const lengths = [1, 2, 7, 15, 16, 17, 31, 63, 64, 65, 100];

  for (const [index, length] of lengths.entries()) {
    const password = 'pä$W '.repeat(25).slice(0, length);
    const salt = 'aB3./xyz01234567'.slice(0, (index % 16) + 1);
    const theirs = execFileSync(openssl, ['passwd', '-6', '-salt', salt, '-stdin'], {
      input: password,
      encoding: 'utf8',
    });

    expect(sha512Crypt(password, salt)).toBe(theirs.trim());
  }
});
