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

interface ReadingText {
  name: string;
  question: string;
  choices: Record<string, { name: string; explanation: string }>;
}

/** Every reading by name, with what each choice means, for screens to show and switch. */
export const READING_TEXTS: Record<ReadingName, ReadingText> = {
  match: {
    name: 'Match',
    question: 'When several levels hold at once, which one counts?',
    choices: {
      'most-severe': {
        name: 'Most severe',
        explanation: 'The highest level whose rule holds, as the page says literally.',
      },
      mildest: {
        name: 'Mildest',
        explanation:
          'Each signal enters at the mildest level that carries its tightest crossed threshold; the higher of the two counts.',
      },
    },
  },
  load: {
    name: 'Load',
    question: 'What does "each SE has more than" measure?',
    choices: {
      average: {
        name: 'Average',
        explanation: 'All open, active cases of the region over its SEs working; those working carry the rest.',
      },
      busiest: {
        name: 'Busiest',
        explanation: 'The SE working with the most cases. Cases without a working owner are set apart.',
      },
      every: {
        name: 'Every',
        explanation:
          'The SE working with the fewest cases, so all have more. Cases without a working owner are set apart.',
      },
    },
  },
  loadScope: {
    name: 'Load scope',
    question: 'Whose cases count for a region?',
    choices: {
      region: { name: 'Region', explanation: 'The region’s own cases over its own SEs.' },
      team: { name: 'Team', explanation: 'All cases over all SEs working: the same load for every region.' },
    },
  },
};
