const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const BLANKS = [0x20, 0x09];

const isInside = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** Where a fold cuts a letter of several bytes: the places of its first byte and of the one after it. */
function cutsIn(bytes: Uint8Array): [from: number, to: number][] {
  const cuts: [number, number][] = [];
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    if (!BLANKS.includes(bytes[at + 1] ?? 0) || !isInside(bytes[at + 2])) continue;
    cuts.push([bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at, at + 2]);
  }
  return cuts;
}

/** The bytes of a calendar without those folds that cut a letter in two, as some programs make them (RFC 5545, 3.1). */
export function joinCutLetters(bytes: Uint8Array): Uint8Array {
  const cuts = cutsIn(bytes);
  if (cuts.length === 0) return bytes;
  const joined = new Uint8Array(bytes.length);
  let length = 0;
  let kept = 0;
  for (const [from, to] of [...cuts, [bytes.length, bytes.length] as const]) {
    joined.set(bytes.subarray(kept, from), length);
    length += from - kept;
    kept = to;
  }
  return joined.subarray(0, length);
}
