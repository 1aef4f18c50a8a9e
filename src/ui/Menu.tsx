import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { MenuAt, preloadMenu } from './MenuAt.tsx';
import type { MenuEntry } from './MenuEntryView.tsx';

export type MenuProps = {
  label: string;
  icon?: IconName | undefined;
  /** The opener shows only the icon; the label stays its name. */
  iconOnly?: boolean | undefined;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  items: readonly MenuEntry[];
  className?: string | undefined;
};

type Opened = { anchor: HTMLElement; focusFirst: boolean };

/** A button that opens a list of things to do. */
export function Menu({ label, icon, iconOnly = false, variant, size, items, className }: MenuProps) {
  const [opened, setOpened] = useState<Opened | null>(null);

  const press = (event: MouseEvent<HTMLButtonElement>) => {
    const anchor = event.currentTarget;
    // A click without a press comes from the keyboard.
    setOpened(opened ? null : { anchor, focusFirst: event.detail === 0 });
  };

  const keyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpened({ anchor: event.currentTarget, focusFirst: true });
  };

  const fetchAhead = () => {
    preloadMenu().catch(() => {});
  };

  return (
    <>
      <button
        type="button"
        {...buttonLook({ variant, size, iconOnly, className })}
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        data-popup-open={opened ? '' : undefined}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
        onClick={press}
        onKeyDown={keyDown}
      >
        {icon && <Icon name={icon} />}
        {!iconOnly && label}
        {!iconOnly && <Icon name="chevron-down" size="small" />}
      </button>
      {opened && <MenuAt label={label} items={items} align="start" {...opened} onClose={() => setOpened(null)} />}
    </>
  );
}
