/** Columns by their names, which outlive a change of order. */
export function nameColumns(
  columns: Readonly<Record<string, number | null | undefined>>,
  headers: readonly string[],
): Record<string, string | null> {
  const named = Object.entries(columns).flatMap(([field, at]): [string, string | null][] =>
    at === undefined ? [] : [[field, at === null ? null : (headers[at] ?? null)]],
  );
  return Object.fromEntries(named);
}

/** Columns by their places again; one whose name is not there any more is left to be proposed. */
export function placeColumns<Field extends string>(
  fields: readonly Field[],
  named: Readonly<Record<string, string | null>>,
  headers: readonly string[],
): Partial<Record<Field, number | null>> {
  const columns: Partial<Record<Field, number | null>> = {};
  for (const field of fields) {
    const name = Object.hasOwn(named, field) ? named[field] : undefined;
    if (name === undefined) continue;
    const at = name === null ? null : headers.indexOf(name);
    if (at !== -1) columns[field] = at;
  }
  return columns;
}
