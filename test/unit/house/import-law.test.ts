import { describe, expect, test } from 'vitest';
import { lintSamples } from '../../support/lint-samples.ts';

const LAYERS = ['core', 'data', 'state', 'ui', 'widgets', 'screens', 'app'] as const;
type Layer = (typeof LAYERS)[number];

// The table of the architecture: what the files of a folder may import, beside their own folder.
const MAY_IMPORT: Record<Layer, readonly Layer[]> = {
  core: [],
  ui: [],
  data: ['core'],
  state: ['data', 'core'],
  widgets: ['core', 'ui'],
  screens: ['state', 'widgets', 'ui', 'core'],
  app: ['screens', 'state', 'data', 'ui'],
};

const IMPORTS = {
  value: (from: string) => `import { thing } from '${from}';\nexport const used = [thing];\n`,
  type: (from: string) => `import type { Thing } from '${from}';\nexport const used: Thing[] = [];\n`,
  dynamic: (from: string) => `export const used = () => import('${from}');\n`,
  're-export': (from: string) => `export { thing } from '${from}';\n`,
} as const;

type Kind = keyof typeof IMPORTS;
const KINDS = ['value', 'type', 'dynamic', 're-export'] as const satisfies readonly Kind[];
const RULE = 'eslint(no-restricted-imports)';

function sampleIn(layer: Layer, name: string): string {
  return `src/${layer}/some-folder/${name}.ts`;
}

function otherLayers(layer: Layer): Layer[] {
  return LAYERS.filter((other) => other !== layer);
}

function samplesOf(layer: Layer): [string, string][] {
  return otherLayers(layer).flatMap((other) =>
    KINDS.map((kind): [string, string] => [
      sampleIn(layer, `${other}-${kind}`),
      IMPORTS[kind](`../../${other}/part/thing.ts`),
    ]),
  );
}

const SINGLE: Record<string, string> = {
  'src/core/level/package.ts': IMPORTS.value('zustand'),
  'src/core/level/react.ts': IMPORTS.type('react'),
  'src/core/level/valibot.ts': IMPORTS.value('valibot'),
  'src/core/level/sibling.ts': IMPORTS.value('../queue/rank.ts'),
  'src/core/level/around.ts': IMPORTS.value('./../../data/thing.ts'),
  'src/core/level/from-root.ts': IMPORTS.value('/src/data/thing.ts'),
  'src/core/level/from-tests.ts': IMPORTS.value('../../../test/support/thing.ts'),
  'src/screens/wall/other-screen.ts': IMPORTS.value('../triage/TriageScreen.tsx'),
  'src/screens/wall/other-screen-late.ts': IMPORTS.dynamic('../triage/TriageScreen.tsx'),
  'src/screens/wall/parts/other-screen.ts': IMPORTS.type('../../triage/TriageScreen.tsx'),
  'src/screens/wall/parts/same-screen.ts': IMPORTS.value('../WallHeader.tsx'),
  'src/screens/wall/parts/data.ts': IMPORTS.value('../../../data/thing.ts'),
  'src/screens/wall/parts/core.ts': IMPORTS.value('../../../core/level/thing.ts'),
  'src/screens/wall/parts/deeper/core.ts': IMPORTS.value('../../../../core/level/thing.ts'),
  'src/screens/wall/chart.ts': IMPORTS.value('recharts'),
  'src/ui/chart.ts': IMPORTS.dynamic('recharts'),
  'src/ui/charts/chart.ts': IMPORTS.value('recharts'),
  'src/main.tsx': IMPORTS.value('./screens/wall/WallScreen.tsx'),
};

const PURITY: Record<string, string> = {
  'the present moment by Date.now': 'export const now = () => Date.now();\n',
  'the present moment by new Date()': 'export const now = () => new Date();\n',
  'the present moment by Date()': 'export const now = () => Date();\n',
  chance: 'export const id = () => Math.random();\n',
  'a timer': 'export const later = () => setTimeout(() => {}, 1);\n',
  'a repeating timer': 'export const often = () => setInterval(() => {}, 1);\n',
  'the storage of the browser': "export const read = () => localStorage.getItem('a');\n",
  'a database': "export const open = () => indexedDB.open('a');\n",
  'the network': "export const get = () => fetch('a');\n",
  'the window': 'export const width = () => window.innerWidth;\n',
  'the page': 'export const title = () => document.title;\n',
  'the way round by globalThis': 'export const all = () => globalThis;\n',
  'the time zone of the machine': 'export const hour = (at: number) => new Date(at).getHours();\n',
};

function purityPath(name: string): string {
  return `src/core/clock/${name.replaceAll(/[^a-z]+/gi, '-')}.ts`;
}

const found = lintSamples({
  ...Object.fromEntries(LAYERS.flatMap(samplesOf)),
  ...SINGLE,
  ...Object.fromEntries(Object.entries(PURITY).map(([name, text]) => [purityPath(name), text])),
  'src/core/clock/fixed.ts': 'export const at = (now: number) => new Date(now).getUTCHours();\n',
});

describe.each(LAYERS)('a file in %s', (layer) => {
  test.each(otherLayers(layer).flatMap((other) => KINDS.map((kind) => ({ other, kind }))))(
    'is held to the table for the $kind import of $other',
    ({ other, kind }) => {
      const broken = found.get(sampleIn(layer, `${other}-${kind}`)) ?? [];

      expect(broken.includes(RULE)).toBe(!MAY_IMPORT[layer].includes(other));
    },
  );
});

test.each([
  ['core keeps every package out but valibot', 'src/core/level/package.ts', true],
  ['core keeps React out, types too', 'src/core/level/react.ts', true],
  ['core may use valibot', 'src/core/level/valibot.ts', false],
  ['core may use another core folder', 'src/core/level/sibling.ts', false],
  ['a roundabout path does not get past the table', 'src/core/level/around.ts', true],
  ['a path from the root does not get past the table', 'src/core/level/from-root.ts', true],
  ['nothing in src leans on the tests', 'src/core/level/from-tests.ts', true],
  ['a screen does not import another', 'src/screens/wall/other-screen.ts', true],
  ['a screen does not import another later either', 'src/screens/wall/other-screen-late.ts', true],
  ['a part of a screen does not import another screen', 'src/screens/wall/parts/other-screen.ts', true],
  ['a part of a screen may import from its own screen', 'src/screens/wall/parts/same-screen.ts', false],
  ['a part of a screen is held to the table', 'src/screens/wall/parts/data.ts', true],
  ['a part of a screen may import core', 'src/screens/wall/parts/core.ts', false],
  ['folders of a screen stay two deep', 'src/screens/wall/parts/deeper/core.ts', true],
  ['a screen does not draw with recharts itself', 'src/screens/wall/chart.ts', true],
  ['ui outside charts does not load recharts', 'src/ui/chart.ts', true],
  ['ui/charts draws with recharts', 'src/ui/charts/chart.ts', false],
  ['main goes through app', 'src/main.tsx', true],
])('%s', (_rule, path, refused) => {
  expect((found.get(path) ?? []).includes(RULE)).toBe(refused);
});

test.each(Object.keys(PURITY))('core does without %s', (name) => {
  expect(found.get(purityPath(name))).not.toEqual([]);
});

test('core may count with a moment it is given', () => {
  expect(found.get('src/core/clock/fixed.ts')).toEqual([]);
});
