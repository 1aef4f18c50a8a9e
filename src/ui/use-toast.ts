import { createContext, use, type ReactNode } from 'react';

export type ToastTone = 'neutral' | 'success' | 'danger';

export type ToastAction = { label: string; onAction: () => void };

export type ToastRequest = {
  /** A toast with the id of one on show takes its place. */
  id?: string | undefined;
  message: ReactNode;
  tone?: ToastTone | undefined;
  action?: ToastAction | undefined;
  /** How long it stays when nobody rests on it; Infinity until it is put away. */
  durationMs?: number | undefined;
};

export type Toasts = {
  show: (toast: ToastRequest) => string;
  dismiss: (id: string) => void;
};

export const ToastContext = createContext<Toasts | null>(null);

/** The way to say in passing what has just happened, and to offer to take it back. */
export function useToast(): Toasts {
  const toasts = use(ToastContext);
  if (!toasts) throw new Error('useToast needs a ToastProvider above it.');
  return toasts;
}
