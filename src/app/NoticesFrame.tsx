import type { ReactNode } from 'react';
import { ToastProvider } from '../ui/ToastProvider.tsx';
import { Notices } from './Notices.tsx';

/** What stands around a screen that one only reads: what everybody must know first, and short messages. */
export function NoticesFrame({ children }: { children: ReactNode }) {
  return (
    <ToastProvider>
      <Notices />
      {children}
    </ToastProvider>
  );
}
