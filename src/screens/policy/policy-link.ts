import { keepQuery } from '../../state/hash-location.ts';

/** The address of a part of the Policy screen: the moment and the board that are looked at stay. */
export function policyLink(parts: Readonly<Record<string, string>>): string {
  const route = keepQuery('/policy');
  return `#${route}${route.includes('?') ? '&' : '?'}${new URLSearchParams(parts)}`;
}

/** The address of a region's map that compares the readings in use with one other choice. */
export const mapLink = (reading: string, choice: string, region: string): string =>
  policyLink({ tab: 'map', reading, choice, region });
