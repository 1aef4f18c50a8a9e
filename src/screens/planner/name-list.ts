const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
/** So many are named; of more, their number. */
const MOST_NAMED = 6;

/** The first of many, and how many more. */
export const fewNames = (names: readonly string[], most = MOST_NAMED): string[] =>
  names.length <= most ? [...names] : [...names.slice(0, most - 1), `${names.length - most + 1} more`];

/** "Amara, Bruno and Chidi"; of many the first ones, and how many more. */
export const nameList = (names: readonly string[], most = MOST_NAMED): string => AND.format(fewNames(names, most));

/** "Amara, Bruno or Chidi". */
export const anyOf = (names: readonly string[], most = MOST_NAMED): string => OR.format(fewNames(names, most));
