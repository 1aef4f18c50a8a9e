import type { ReactNode, RefObject } from 'react';
import { latePart } from './late-part.ts';
import { useEverTrue } from './use-ever-true.ts';

export type DialogProps = {
  open: boolean;
  onOpenChange: (next: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large' | undefined;
  initialFocus?: RefObject<HTMLElement | null> | undefined;
};

const late = latePart<DialogProps>(async () => (await import('./DialogView.tsx')).DialogView);

export const preloadDialog = late.preload;

const View = late.Part;

export function Dialog(props: DialogProps) {
  // Stays drawn once it was open, so that it can leave with grace.
  return useEverTrue(props.open) && <View {...props} />;
}
