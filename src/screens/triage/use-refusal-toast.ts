import { useEffect } from 'react';
import { useRefusal } from '../../state/use-refusal.ts';
import { useToast } from '../../ui/use-toast.ts';

const TOAST = 'refusal';

/** Says why an edit was refused where no field could: a key, a choice, a board that is only shown. */
export const useRefusalToast = (): void => {
  const { refusal, dismiss } = useRefusal();
  const { show } = useToast();
  useEffect(() => {
    if (refusal === null) return;
    show({ id: TOAST, message: refusal.reason, tone: 'danger' });
    dismiss();
  }, [refusal, show, dismiss]);
};
