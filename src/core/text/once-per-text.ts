/** Columns of words hold few of them; beyond this many a column is no such thing. */
const REMEMBERED_AT_MOST = 10_000;

/**
 * Makes a function of a text answer each text once and remember it, up to 10,000 of them: an export, or a queue, says the same
 * words over and over.
 *
 * @example const fold = oncePerText(foldText); fold('Zoë') === fold('Zoë') // true, folded once
 */
export function oncePerText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = compute(text);
    if (known.size < REMEMBERED_AT_MOST) known.set(text, value);
    return value;
  };
}
