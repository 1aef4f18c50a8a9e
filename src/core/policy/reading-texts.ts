import type { ReadingName } from './readings.ts';

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
