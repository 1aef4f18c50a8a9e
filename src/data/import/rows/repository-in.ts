const FOR_PROGRAMS = /\/repos\/([^/\s]+\/[^/\s]+)/;
const FOR_READERS = /^https?:\/\/[^/]+\/([^/\s]+\/[^/\s]+)/;

/**
 * The repository that an address names; any other text as it is.
 *
 * @example repositoryIn('https://github.com/velo/wheel/issues/12') // 'velo/wheel'
 */
export function repositoryIn(text: string): string {
  return (FOR_PROGRAMS.exec(text) ?? FOR_READERS.exec(text))?.[1] ?? text;
}
