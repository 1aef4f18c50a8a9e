import type { Policy } from '../../../core/policy/policy.ts';

interface Template {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The policy's posts by the occasion they are for. */
export const postTemplates = ({ posts }: Pick<Policy, 'posts'>): Template[] => [
  { id: 'begin', name: 'Levels come into play: to the team', text: posts.begin.team },
  { id: 'begin-announce', name: 'Levels come into play: to the company', text: posts.begin.announce },
  { id: 'level', name: 'After a check-in', text: posts.level },
  { id: 'override', name: 'After leadership set a level', text: posts.override },
  { id: 'alert', name: 'A channel is told what begins', text: posts.alert },
  { id: 'stand-down', name: 'A channel is told what ends', text: posts.standDown },
  { id: 'stand-down-at-end', name: 'The same when the levels end', text: posts.standDownAtEnd },
  { id: 'end', name: 'Levels end: to the team', text: posts.end.team },
  { id: 'end-announce', name: 'Levels end: to the company', text: posts.end.announce },
];

/** What each contingency tells its channels, at its begin and at its end. */
export const messageTemplates = ({ levels }: Pick<Policy, 'levels'>): Template[] =>
  levels.flatMap(({ level, contingencies }) =>
    contingencies.flatMap(({ id, short, alert, standDown }) => [
      ...(alert === undefined ? [] : [{ id: `${id} alert`, name: `Level ${level} begins: ${short}`, text: alert }]),
      ...(standDown === undefined ? [] : [{ id: `${id} end`, name: `Level ${level} ends: ${short}`, text: standDown }]),
    ]),
  );
