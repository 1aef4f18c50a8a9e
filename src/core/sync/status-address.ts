/**
 * Where the status file of a shared board lies: beside it, `status.json` (contracts, "Shared board over HTTP"). Null for
 * what is no address of a file over http or https; name and password in an address are never kept.
 *
 * @example statusAddress('https://files.example/team/board.json') // 'https://files.example/team/status.json'
 */
export function statusAddress(board: string): string | null {
  const split = /^(https?:\/\/[^?#]*\/)([^/?#]+)(\?[^#]*)?$/.exec(board);
  const [, folder, , query = ''] = split ?? [];
  return folder === undefined ? null : `${folder}status.json${query}`;
}
