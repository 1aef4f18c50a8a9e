/** Input that cannot be imported as a whole, with the reason in words for the person who chose it. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
}
