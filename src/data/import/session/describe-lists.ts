import { describeTable } from '../recognise/describe-table.ts';
import type { RecognisedTable } from './recognised-table.ts';

/** Why nothing can be imported where no table holds what is wanted, only lists that explain others. */
export function describeLists(played: readonly RecognisedTable[]): string {
  const names = [...new Set(played.map(({ format, role }) => describeTable(format, role)))];
  if (names.length === 0) return 'There is nothing in it to import.';
  return `This holds ${names.join(', ').toLowerCase()} and nothing else: such lists turn ids of tickets into words. Add the file with the tickets, too.`;
}
