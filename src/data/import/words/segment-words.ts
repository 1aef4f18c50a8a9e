import type { Segment } from '../../../core/policy/primitives.ts';

/** What plans and customer types are called, in plain words. */
export const SEGMENT_WORDS: Readonly<Record<Segment, readonly string[]>> = {
  'pre-sales': ['pre sales', 'presales', 'prospect', 'trial', 'poc', 'proof of concept', 'evaluation', 'avant vente'],
  enterprise: ['enterprise', 'entreprise', 'premium', 'platinum', 'gold', 'unternehmen', 'empresa'],
  team: ['team', 'teams', 'business', 'pro', 'professional', 'standard', 'starter', 'plus', 'paid', 'equipe'],
  free: ['free', 'freemium', 'community', 'basic', 'hobby', 'gratuit', 'kostenlos', 'gratis'],
  'open-source': ['open source', 'opensource', 'oss', 'foss'],
  internal: ['internal', 'interne', 'intern', 'interno', 'staff', 'employee'],
};
