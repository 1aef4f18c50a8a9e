import type { Preferences } from '../../data/preferences/preferences.ts';

/** Under which name something is done at this device. */
export const signatureOf = ({ name }: Pick<Preferences, 'name'>): string => name.trim() || 'triage';
