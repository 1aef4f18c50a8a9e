/** The id of a stored edit that may be anything; empty where it has none. */
export const idOf = (edit: unknown): string =>
  typeof edit === 'object' && edit !== null && 'id' in edit && typeof edit.id === 'string' ? edit.id : '';
