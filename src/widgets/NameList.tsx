import { Fragment } from 'react';

const AND = new Intl.ListFormat('en-GB');

/** "Amara, Bruno and Chidi"; a name that is written from right to left turns nothing round but itself. */
export function NameList({ names }: { names: readonly string[] }) {
  return AND.formatToParts(names).map(({ type, value }, place) => (
    // The parts have no other name than their place.
    <Fragment key={`${place} ${type}`}>{type === 'element' ? <bdi>{value}</bdi> : value}</Fragment>
  ));
}
