import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { ToastView } from './ToastView.tsx';
import styles from './Toast.module.css';
import { ToastContext, type ToastRequest, type Toasts } from './use-toast.ts';

export type ToastProviderProps = { children: ReactNode };

type Shown = ToastRequest & { id: string; turn: number };

// More than these hide what people work on.
const AT_ONCE = 3;

export function ToastProvider({ children }: ToastProviderProps) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const turns = useRef(0);

  const dismiss = useCallback((id: string) => {
    setShown((toasts) => toasts.filter((toast) => toast.id !== id));
  }, []);

  const show = useCallback((request: ToastRequest) => {
    turns.current += 1;
    const toast: Shown = { ...request, id: request.id ?? `toast-${turns.current}`, turn: turns.current };
    setShown((toasts) => [...toasts.filter((other) => other.id !== toast.id), toast].slice(-AT_ONCE));
    return toast.id;
  }, []);

  const toasts = useMemo<Toasts>(() => ({ show, dismiss }), [show, dismiss]);

  return (
    <ToastContext value={toasts}>
      {children}
      <section className={styles.region} aria-label="Notices" aria-live="polite" aria-relevant="additions text">
        <ol className={styles.list}>
          {shown.map((toast) => (
            <ToastView key={toast.turn} toast={toast} onDismiss={() => dismiss(toast.id)} />
          ))}
        </ol>
      </section>
    </ToastContext>
  );
}
