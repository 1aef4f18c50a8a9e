import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/text/fold-text.ts';

test.each([
  ['Zoë Ångström', 'zoe angstrom'],
  ['plain TEXT 42', 'plain text 42'],
  ['Zoe\u0308', 'zoe'],
  ['ﬁle', 'file'],
  ['서울', '서울'],
  ['', ''],
])('“%s” without case and accents is “%s”', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
