/**
 * Every way of taking so many from several rooms, none more than it holds; first from the first room.
 *
 * @example [...spreadPeople([1, 2], 2)] // [[1, 1], [0, 2]]
 */
export function* spreadPeople(rooms: readonly number[], size: number): Generator<number[]> {
  const [first, ...rest] = rooms;
  if (first === undefined) {
    if (size === 0) yield [];
    return;
  }
  const others = rest.reduce((sum, room) => sum + room, 0);
  for (let here = Math.min(first, size); here >= Math.max(0, size - others); here--)
    for (const taken of spreadPeople(rest, size - here)) yield [here, ...taken];
}
