import { usePreferences } from '../state/use-preferences.ts';
import { IconButton } from '../ui/IconButton.tsx';

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const LOOKS = {
  auto: { icon: 'monitor', label: 'Theme: as the system has it' },
  light: { icon: 'sun', label: 'Theme: light' },
  dark: { icon: 'moon', label: 'Theme: dark' },
} as const;

export function ThemeButton() {
  const { theme, setTheme } = usePreferences();
  return <IconButton icon={LOOKS[theme].icon} label={LOOKS[theme].label} onClick={() => setTheme(NEXT[theme])} />;
}
