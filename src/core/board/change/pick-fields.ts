/**
 * The fields of `from` that `names` has, whatever their values there.
 *
 * @example pickFields({ a: 1, b: 2 }, { a: 9 }) // { a: 1 }
 */
export function pickFields<From extends object>(from: From, names: { readonly [Key in keyof From]?: unknown }) {
  const picked: Partial<From> = {};
  for (const name in from) if (Object.hasOwn(names, name)) picked[name] = from[name];
  return picked;
}
