import { handOver } from '../../data/storage/read-stored-board.ts';
import { refusedInOrder, withMessage } from '../store/messages.ts';
import type { Taken } from './cycle-context.ts';
import type { SharedContext } from './shared-context.ts';

/** Shows what a look put under the log. What this tab shows already is not read again: a large board takes its time. */
export const takeOver = async (
  { api, keeper }: Pick<SharedContext, 'api' | 'keeper'>,
  { from, place, news, refused, readOnlyWhy }: Taken,
): Promise<void> => {
  if (refused.length > 0)
    api.setState(({ messages }) => ({ messages: refused.map(refusedInOrder).reduce(withMessage, messages) }));
  if (news !== null) await handOver(news.text, news.board, readOnlyWhy, keeper.sync);
  else if (!(await keeper.moveOn(from, place))) await keeper.sync();
  const { generation, readOnlyWhy: before } = api.getState();
  if (generation === from.generation && readOnlyWhy !== before) api.setState({ readOnlyWhy });
};
