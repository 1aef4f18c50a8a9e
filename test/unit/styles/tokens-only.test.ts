import { describe, expect, it } from 'vitest';
import { projectFiles } from '../../support/project-files.ts';
import { tokenNames } from '../../support/tokens.ts';

const SHEETS = projectFiles('src', /\.css$/).filter((sheet) => sheet.path !== 'src/styles/tokens.css');

// Set on the element by @base-ui/react where it places a popup.
const PLACED = ['available-width', 'available-height', 'anchor-width', 'anchor-height'];

// In a stylesheet, or handed to an element by its component.
const DEFINED = projectFiles('src', /\.(?:css|tsx)$/).flatMap(({ text }) =>
  [...text.matchAll(/--([\w-]+)['"]?\s*:/g)].map((found) => found[1] ?? ''),
);

const KNOWN = new Set([...tokenNames(), ...PLACED, ...DEFINED]);

const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\//g, '');

describe.each(SHEETS)('$path', ({ text }) => {
  it('uses only custom properties that exist', () => {
    // One with a fallback may be left out by whoever sets it.
    const used = [...text.matchAll(/var\(--([\w-]+)\s*\)/g)].map((found) => found[1] ?? '');

    expect(used.filter((name) => !KNOWN.has(name))).toEqual([]);
  });

  it('takes every colour from the tokens', () => {
    const literal = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/gi;

    expect(withoutComments(text).match(literal) ?? []).toEqual([]);
  });

  it('takes every size of type, radius and space between from the tokens, but for a hairline and the size of the page', () => {
    const sizes = /^\s*(?:font-size|border(?:-\w+)*-radius|(?:row-|column-)?gap|(?:padding|margin)[\w-]*):[^;]*;/gm;
    const literal = /\d(?:px|rem)\b/;
    const allowed = /\b1px\b|^\s*font-size: (?:max\()?1rem/g;

    const found = withoutComments(text).match(sizes) ?? [];

    expect(found.filter((one) => literal.test(one.replaceAll(allowed, '')))).toEqual([]);
  });
});

describe('the tokens', () => {
  it('are all used', () => {
    const sources = projectFiles('src', /\.(?:css|tsx?)$/);
    // A name that ends with a number may be put together: `var(--series-${series})`.
    const used = sources.flatMap(({ text }) => [...text.matchAll(/var\(--([\w-]+)(\$\{)?/g)]);
    const isUsed = (token: string): boolean =>
      used.some(([, name = '', more]) => (more === undefined ? token === name : token.startsWith(name)));

    expect([...tokenNames()].filter((token) => !isUsed(token))).toEqual([]);
  });
});
