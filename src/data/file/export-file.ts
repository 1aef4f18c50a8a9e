import type { Board } from '../../core/board/board.ts';
import type { StatusFile } from '../../core/status/status-file.ts';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A board or status file as a download: readable JSON, named for the team and the day. `now` in ms since the epoch. */
export const exportFile = (document: Board | StatusFile, now: number): ExportedFile => {
  const what = document.format === 'evenkeel-status' ? 'status' : 'board';
  const day = new Date(now).toISOString().slice(0, 10);
  const name = ['evenkeel', what, inFileName(document.team), day].filter((part) => part !== '').join('-');
  return {
    name: `${name}.json`,
    blob: new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' }),
  };
};

/** Only what every file system takes, so that the name survives mail and archives. */
function inFileName(team: string): string {
  return team
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
}
