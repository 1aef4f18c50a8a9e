/**
 * Finds the packed document in what somebody pasted: a whole address, the part behind the #, or the packed text alone.
 * Null where there is none.
 */
export const linkPayload = (pasted: string): string | null => {
  const text = pasted.trim();
  const named = /[?&]board=([^&#\s]*)/.exec(text)?.[1];
  if (named !== undefined) return named === '' ? null : named;
  return /^[\w-]+={0,2}$/.test(text) ? text : null;
};
