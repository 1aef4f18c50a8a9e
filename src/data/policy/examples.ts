export type PolicyExampleId = 'one-region' | 'round-the-clock' | 'two-level-rota';

export interface PolicyExample {
  readonly id: PolicyExampleId;
  readonly name: string;
  /** In a sentence or two. */
  readonly about: string;
}

/** Policies of other teams that come with the app, each with a board to look at. */
export const POLICY_EXAMPLES: readonly PolicyExample[] = [
  {
    id: 'one-region',
    name: 'One region, four levels',
    about: 'A software house with one support team in Central Europe: from a usual day to all hands, in four levels.',
  },
  {
    id: 'round-the-clock',
    name: 'Three regions round the clock',
    about: 'APAC, EMEA and Americas hand over to each other, also across midnight. Six levels, each region its own.',
  },
  {
    id: 'two-level-rota',
    name: 'A rota with two levels',
    about: 'A small team on duty by turns, all day and night: the usual rota, or all hands.',
  },
];
