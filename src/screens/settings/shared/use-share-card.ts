import { useState } from 'react';
import type { ConnectionReport } from '../../../core/sync/connection-report.ts';
import type { Outcome } from '../../../state/outcome.ts';
import { useSharedBoard } from '../../../state/use-shared-board.ts';
import type { Tested } from './use-connect.ts';

interface ShareCard {
  /** What the store answered when a board had just been put there; null: nothing was, or it is being asked. */
  readonly afterPut: ConnectionReport | null;
  readonly checking: boolean;
  readonly put: (tested: Tested) => Promise<Outcome>;
  readonly settle: () => void;
}

/** A store is asked once more as soon as there is something on it that it could lose. */
export const useShareCard = (): ShareCard => {
  const shared = useSharedBoard();
  const [afterPut, setAfterPut] = useState<ConnectionReport | null>(null);
  const [checking, setChecking] = useState(false);
  const check = async ({ address, access }: Tested): Promise<void> => {
    setChecking(true);
    setAfterPut(await shared.test(address, access));
    setChecking(false);
  };
  return {
    afterPut,
    checking,
    async put(tested) {
      const outcome = await shared.put(tested.address, tested.access);
      if (outcome.ok) void check(tested);
      return outcome;
    },
    settle: () => setAfterPut(null),
  };
};
