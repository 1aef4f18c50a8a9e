import { memo } from 'react';
import { usePreferences } from '../state/use-preferences.ts';
import { IconButton } from '../ui/IconButton.tsx';

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const LOOKS = {
  auto: { icon: 'monitor', label: 'Theme: as the system has it' },
  light: { icon: 'sun', label: 'Theme: light' },
  dark: { icon: 'moon', label: 'Theme: dark' },
} as const;

/** Light, dark, or as the system has it, one after the other. */
export const ThemeButton = memo(function ThemeButton({ className }: { className?: string | undefined }) {
  const { theme, setTheme } = usePreferences();
  const { icon, label } = LOOKS[theme];
  return <IconButton icon={icon} label={label} className={className} onClick={() => setTheme(NEXT[theme])} />;
});
