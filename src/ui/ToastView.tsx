import { useEffect, useEffectEvent, useState, type FocusEvent } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Toast.module.css';
import type { ToastRequest } from './use-toast.ts';

export type ToastViewProps = { toast: ToastRequest; onDismiss: () => void };

// Time to read two lines and reach the button.
const STAYS_MS = 8000;

// The longest wait a timer can be set to; beyond, browsers fire at once.
const LONGEST_MS = 2 ** 31 - 1;

export function ToastView({ toast, onDismiss }: ToastViewProps) {
  const { message, tone = 'neutral', action, durationMs = STAYS_MS } = toast;
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const leave = useEffectEvent(onDismiss);
  const rests = hovered || focused || durationMs > LONGEST_MS;

  useEffect(() => {
    if (rests) return undefined;
    const timer = setTimeout(() => leave(), durationMs);
    return () => clearTimeout(timer);
  }, [rests, durationMs]);

  const blur = (event: FocusEvent<HTMLLIElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
  };

  return (
    <li
      className={styles.toast}
      data-toast={tone}
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={blur}
    >
      {tone !== 'neutral' && <Icon name={tone === 'success' ? 'check' : 'warning'} className={styles.icon} />}
      <div className={styles.message}>{message}</div>
      {action && (
        <Button
          size="small"
          className={styles.action}
          onClick={() => {
            onDismiss();
            action.onAction();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label="Dismiss" size="small" className={styles.dismiss} onClick={onDismiss} />
    </li>
  );
}
