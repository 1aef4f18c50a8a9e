/** Finds the value under which a plain word is listed; null where it stands nowhere. */
export function findWord<Value extends string>(
  dictionary: Readonly<Record<Value, readonly string[]>>,
  plain: string,
): Value | null {
  for (const value in dictionary) if (dictionary[value].includes(plain)) return value;
  return null;
}
