import type { ReactNode } from 'react';
import { Notices } from './Notices.tsx';

/** What stands around a screen that one only reads: what everybody must know first. */
export function NoticesFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <Notices />
      {children}
    </>
  );
}
