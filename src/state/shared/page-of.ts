import type { LookingPage } from './cycle-context.ts';
import type { SharedContext } from './shared-context.ts';

/** The page as it is just now, for a look at the store. */
export const pageOf = ({ api }: Pick<SharedContext, 'api'>, address: string): LookingPage => {
  const { generation, replica, policy } = api.getState();
  return { generation, address, regions: replica.regions, policy };
};
