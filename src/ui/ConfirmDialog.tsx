import type { ReactNode } from 'react';
import { latePart } from './late-part.ts';
import { useEverTrue } from './use-ever-true.ts';

export type ConfirmDialogProps = {
  open: boolean;
  onOpenChange: (next: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  confirmLabel: string;
  onConfirm: () => void;
  children?: ReactNode;
};

const late = latePart<ConfirmDialogProps>(async () => (await import('./ConfirmDialogView.tsx')).ConfirmDialogView);

export const preloadConfirmDialog = late.preload;

const View = late.Part;

/** A question that has to be answered; a press beside it does not close it. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return useEverTrue(props.open) && <View {...props} />;
}
