import { useState } from 'react';

/** Closing a dialog asks first when something was typed that nobody kept. */
export const useCloseGuard = (dirty: boolean, onClose: () => void) => {
  const [asking, setAsking] = useState(false);
  return {
    asking: asking && dirty,
    onOpenChange: (open: boolean): void => {
      if (open) return;
      if (dirty) setAsking(true);
      else onClose();
    },
    goOn: () => setAsking(false),
  };
};
