import { nameParts } from './name-parts.ts';

/** What makes two owners of an export the same: the parts of the name and the e-mail address. */
export function ownerKey({ name, email }: { readonly name: string; readonly email: string }): string {
  const parts = nameParts(name).join(' ') || name.toLowerCase();
  return email === '' || email === name ? parts : `${parts} <${email.toLowerCase()}>`;
}
