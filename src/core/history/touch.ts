/**
 * What of a board an edit changes: a whole thing that comes or goes, or one field. A field that it may `adjust` has a value
 * afterwards that hangs on the one before, so the edit alone does not tell it.
 */
export interface Touch {
  /** As in "people/amara" for a thing, "people/amara/openCases" or "team" for a field. */
  readonly key: string;
  readonly effect: 'add' | 'remove' | 'set' | 'adjust';
}
