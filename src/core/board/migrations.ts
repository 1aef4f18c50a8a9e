import { BOARD_VERSION } from './board.ts';

/** A board document of some version, as it was read. */
export type Document = Readonly<Record<string, unknown>>;

/** The version that the first release wrote; nothing older was ever given away. */
const FIRST_VERSION = 1;

/**
 * By version, what makes a document of it one of the next. Version 1 is the newest, so there is none yet; the first
 * will be `1: (document) => ({ …document, version: 2 })`.
 */
const MIGRATIONS: Readonly<Record<number, (document: Document) => Document>> = {};

/**
 * Brings a document of a known version up to the newest, one version at a time. Null where the version was never one
 * of ours: older than the first, newer than {@link BOARD_VERSION}, not a whole number.
 *
 * @example migrate({ format: 'evenkeel-board', version: 1, regions: {} }, 1) // the same document
 */
export function migrate(document: Document, version: number): Document | null {
  if (!Number.isInteger(version) || version < FIRST_VERSION || version > BOARD_VERSION) return null;
  const step = MIGRATIONS[version];
  return step && version < BOARD_VERSION ? migrate(step(document), version + 1) : document;
}
