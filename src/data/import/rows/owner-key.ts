import { nameParts } from './name-parts.ts';
import type { RawOwner } from './read-cells.ts';

/** What makes two owners of an export the same: the parts of the name and the e-mail address. */
export function ownerKey({ name, email }: RawOwner): string {
  const parts = nameParts(name).join(' ') || name.toLowerCase();
  return email === '' || email === name ? parts : `${parts} <${email.toLowerCase()}>`;
}
