import { exportFile, type ExportedFile } from '../data/file/export-file.ts';
import { encodeShareLink, type ShareLink } from '../data/share/encode-share-link.ts';
import { useBoardStore } from './board-context.ts';
import { deriveStatus } from './derive-status.ts';
import { shownBoard } from './store/shown-board.ts';
import { useMoment } from './use-moment.ts';

interface Link extends ShareLink {
  /** The whole address. */
  readonly url: string;
}

interface Export {
  readonly boardFile: () => ExportedFile;
  readonly statusFile: () => ExportedFile;
  /** Everything on the board, for somebody of the team. */
  readonly boardLink: () => Promise<Link>;
  /** What outsiders may know: no customer, case or person. */
  readonly statusLink: () => Promise<Link>;
}

/** The board on screen as files and links. */
export const useExport = (): Export => {
  const store = useBoardStore();
  const moment = useMoment();
  const board = () => shownBoard(store.api.getState());
  const status = () => deriveStatus(store)(board(), moment);
  return {
    boardFile: () => exportFile(board(), moment.now()),
    statusFile: () => exportFile(status(), moment.now()),
    boardLink: async () => withAddress(await encodeShareLink(board())),
    statusLink: async () => withAddress(await encodeShareLink(status())),
  };
};

function withAddress(link: ShareLink): Link {
  const address = new URL(location.href);
  address.hash = link.hash;
  return { ...link, url: address.href };
}
