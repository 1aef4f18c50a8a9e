import type { PolicyProblem } from './check-policy.ts';
import type { Policy } from './policy.ts';

/**
 * What is listed twice, out of order, refers to something the policy does not have, or adds up to more than there is.
 *
 * @example findReferenceProblems(policy) // [{ path: 'levels[3].staffing.apac', reason: 'no such region' }]
 */
export const findReferenceProblems = (policy: Policy): PolicyProblem[] => [
  ...duplicates('regions', policy.regions),
  ...duplicates('editions', policy.editions),
  ...duplicates('segments', policy.segments),
  ...duplicates('audiences', policy.audiences),
  ...contingencyDuplicates(policy),
  ...levelOrder(policy),
  ...unknownRegions(policy),
  ...unknownAudiences(policy),
  ...plannedBackwards(policy),
  ...splitsTooLarge(policy),
];

const duplicates = (list: string, items: readonly { readonly id: string }[]): PolicyProblem[] =>
  items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) < index
      ? [{ path: `${list}[${index}].id`, reason: `“${id}” is there twice` }]
      : [],
  );

const contingencyDuplicates = ({ levels }: Policy): PolicyProblem[] => {
  const seen = new Set<string>();
  return levels.flatMap((level, place) =>
    level.contingencies.flatMap(({ id }, index) => {
      const isKnown = seen.has(id);
      seen.add(id);
      return isKnown ? [{ path: `levels[${place}].contingencies[${index}].id`, reason: `“${id}” is there twice` }] : [];
    }),
  );
};

const levelOrder = ({ levels }: Policy): PolicyProblem[] => {
  const wrong = levels.flatMap(({ level }, index) =>
    level === index + 1
      ? []
      : [{ path: `levels[${index}].level`, reason: `should be ${index + 1}: levels are numbered in their order` }],
  );
  const plan =
    levels[0]?.when === 'all'
      ? []
      : [{ path: 'levels[0].when', reason: 'level 1 is “all”: it says what within plan is' }];
  return [...wrong, ...plan];
};

const unknownRegions = ({ levels, regions }: Policy): PolicyProblem[] => {
  const known = new Set(regions.map(({ id }) => id));
  return levels.flatMap(({ staffing }, index) =>
    Object.keys(staffing ?? {})
      .filter((id) => !known.has(id))
      .map((id) => ({ path: `levels[${index}].staffing.${id}`, reason: `there is no region “${id}”` })),
  );
};

const unknownAudiences = ({ levels, audiences }: Policy): PolicyProblem[] => {
  const known = new Set(audiences.map(({ id }) => id));
  return levels.flatMap(({ contingencies }, place) =>
    contingencies.flatMap(({ promise }, index) =>
      promise === undefined || known.has(promise.audience)
        ? []
        : [
            {
              path: `levels[${place}].contingencies[${index}].promise.audience`,
              reason: `there is no audience “${promise.audience}”`,
            },
          ],
    ),
  );
};

const plannedBackwards = ({ regions }: Policy): PolicyProblem[] =>
  regions.flatMap(({ planned }, index) =>
    planned.from > planned.to ? [{ path: `regions[${index}].planned`, reason: '“from” is more than “to”' }] : [],
  );

const splitsTooLarge = ({ editions }: Policy): PolicyProblem[] =>
  editions.flatMap(({ split: { customer, internal } }, index) =>
    customer + internal > 100
      ? [{ path: `editions[${index}].split`, reason: `${customer} and ${internal} are more than 100 together` }]
      : [],
  );
