import type { ReactNode } from 'react';
import { ToastProvider } from '../ui/ToastProvider.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { useAppKeys } from './use-app-keys.ts';

interface Props {
  path: string;
  header: boolean;
  children: ReactNode;
}

/** What stands around every screen but the wall: the header, what everybody must know first, and short messages. */
export function Frame({ path, header, children }: Props) {
  return (
    <ToastProvider>
      {header && <Header path={path} />}
      {header && <AppKeys />}
      <Notices />
      {children}
    </ToastProvider>
  );
}

function AppKeys() {
  useAppKeys();
  return null;
}
