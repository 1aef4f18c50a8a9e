import type { CaseRequest } from '../board/case.ts';

const LONGEST = 100;

/**
 * What a request is about in one line of at most 100 characters: the first line of its summary that says something; empty
 * where none does.
 *
 * @example requestTitle({ ...request, summary: 'No search\nsince noon' }) // 'No search'
 */
export function requestTitle({ summary }: Pick<CaseRequest, 'summary'>): string {
  const lines = summary.split(/[\r\n]+/).map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const title = lines.find((line) => line !== '') ?? '';
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1).trimEnd()}…`;
}
