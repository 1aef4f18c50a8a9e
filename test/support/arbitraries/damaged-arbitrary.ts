import fc from 'fast-check';

type Path = readonly (string | number)[];

const isNode = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

function pathsOf(value: unknown, path: Path = []): Path[] {
  const children = isNode(value) ? Object.entries(value) : [];
  return [
    path,
    ...children.flatMap(([key, child]) => pathsOf(child, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

/** Values that documents go wrong with: other types, limits passed, odd numbers, ids of nothing. */
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    null,
    '',
    -1,
    0.5,
    1000,
    1e300,
    true,
    [],
    {},
    '2026-02-30',
    '__proto__',
    'constructor',
    'x'.repeat(2001),
  ),
);

type Damage = (parent: Record<string | number, unknown>, key: string | number) => void;

const damage: fc.Arbitrary<Damage> = fc.oneof(
  oddValue.map((value): Damage => (parent, key) => {
    parent[key] = value;
  }),
  fc.constant<Damage>((parent, key) => {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }),
  fc.constant<Damage>((parent, key) => {
    if (!(key in parent)) return;
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
    else parent[`${key}s`] = parent[key];
  }),
);

function damaged(document: unknown, path: Path, harm: Damage): unknown {
  const copy: unknown = structuredClone(document);
  const key = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), copy);
  if (key !== undefined && isNode(parent)) harm(parent, key);
  return copy;
}

/** A document with one to four of its values replaced, left out or doubled, anywhere in it. */
export function damagedArbitrary(document: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(document);
  const harms = fc.array(fc.tuple(fc.constantFrom(...paths), damage), { minLength: 1, maxLength: 4 });
  return harms.map((all) => all.reduce((now, [path, harm]) => damaged(now, path, harm), document));
}
