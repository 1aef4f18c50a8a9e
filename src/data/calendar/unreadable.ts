/** A part of a calendar that cannot be read, with the reason in words for the person who chose the file. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
