import * as v from 'valibot';
import { open } from './primitives.ts';

export const READING_CHOICES = {
  match: ['most-severe', 'mildest'],
  load: ['average', 'busiest', 'every'],
  loadScope: ['region', 'team'],
} as const;

/** How the team reads the passages where the handbook is silent or contradicts itself (spec domain §3). */
export const readingsSchema = open({
  match: v.optional(v.picklist(READING_CHOICES.match), 'most-severe'),
  load: v.optional(v.picklist(READING_CHOICES.load), 'average'),
  loadScope: v.optional(v.picklist(READING_CHOICES.loadScope), 'region'),
});

export type Readings = v.InferOutput<typeof readingsSchema>;
export type ReadingName = keyof typeof READING_CHOICES;
export type ReadingChoice = (typeof READING_CHOICES)[ReadingName][number];

/** The readings a new board starts with. */
export const DEFAULT_READINGS: Readings = { match: 'most-severe', load: 'average', loadScope: 'region' };
