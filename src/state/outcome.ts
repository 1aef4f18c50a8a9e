/** What became of something that a person asked for; the reason is a sentence to show. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export const DONE: Outcome = { ok: true };

export const refused = (reason: string): Outcome => ({ ok: false, reason });
