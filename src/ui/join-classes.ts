/** One `class` value of the names that are given; nothing when none is. */
export function joinClasses(...names: readonly (string | false | undefined)[]): string | undefined {
  const given = names.filter(Boolean);
  return given.length > 0 ? given.join(' ') : undefined;
}
