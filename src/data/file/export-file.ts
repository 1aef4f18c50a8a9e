import type { Board } from '../../core/board/board.ts';
import type { StatusFile } from '../../core/status/status-file.ts';
import { slugOf } from '../../core/text/slug-of.ts';

export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A board or status file as a download: readable JSON, named for the team and the day. `now` in ms since the epoch. */
export const exportFile = (document: Board | StatusFile, now: number): ExportedFile => {
  const what = document.format === 'evenkeel-status' ? 'status' : 'board';
  const day = new Date(now).toISOString().slice(0, 10);
  // Only what every file system takes, so that the name survives mail and archives.
  const name = ['evenkeel', what, slugOf(document.team, 60), day].filter((part) => part !== '').join('-');
  return {
    name: `${name}.json`,
    blob: new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' }),
  };
};
