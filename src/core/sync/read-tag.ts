/** A tag that a store gave to a version of the board. */
export interface StoreTag {
  /** As it is sent back: quoted, without what a server adds for a compressed answer. */
  readonly value: string;
  /** Only a strong one can guard a write. */
  readonly strong: boolean;
}

/**
 * Reads an `ETag`. Apache httpd adds `-gzip` to the tag of a compressed answer and then refuses it, so that is taken off;
 * a weak tag (`W/`) can spare an answer but never guard a write (spec sharing). Null where there is none.
 *
 * @example readTag('"5d8c-gzip"') // { value: '"5d8c"', strong: true }
 */
export function readTag(header: string | null): StoreTag | null {
  const text = (header ?? '').trim();
  const weak = text.startsWith('W/');
  const quoted = weak ? text.slice(2) : text;
  if (!/^".+"$/.test(quoted)) return null;
  return { value: `${weak ? 'W/' : ''}${quoted.replace(/-(?:gzip|br|deflate|zstd)"$/, '"')}`, strong: !weak };
}
