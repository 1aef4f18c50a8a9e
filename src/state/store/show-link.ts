import type { StoreApi } from 'zustand/vanilla';
import type { Facts, View } from './facts.ts';
import { readLink } from '../queries/read-link.ts';

interface LinkContext {
  readonly api: StoreApi<Facts>;
  /** Has the own board ready, for what shows or stands beside it. */
  readonly needBoard: () => Promise<void>;
  readonly onShown: () => void;
}

/** Shows what a link carries, beside the own board and never in its place in the storage. */
export const showLink =
  ({ api, needBoard, onShown }: LinkContext) =>
  async (link: string | null): Promise<void> => {
    if (link === (api.getState().view?.link ?? null)) return;
    api.setState({ view: link === null ? null : { state: 'opening', link } });
    const view = link === null ? null : await viewOf(link);
    if (view?.state !== 'status') await needBoard();
    if ((api.getState().view?.link ?? null) !== link) return;
    api.setState({ view });
    onShown();
  };

async function viewOf(link: string): Promise<View> {
  const read = await readLink(link);
  if (!read.ok) return { state: 'problem', link, reason: read.reason };
  if (read.kind === 'status') return { state: 'status', link, status: read.status, from: 'link', trouble: null };
  return { state: 'board', link, board: read.board, newer: read.newer };
}
