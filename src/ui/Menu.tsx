import { Menu as Base } from '@base-ui/react/menu';
import { useRef, useState } from 'react';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { MenuEntryView, type MenuEntry } from './MenuEntryView.tsx';
import styles from './Menu.module.css';

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

/** A button that opens a list of things to do. */
export function Menu({ label, icon, iconOnly = false, variant, size, items, className }: MenuProps) {
  const opener = useRef<HTMLButtonElement>(null);
  // Within the page's main part, so that a reader who goes by landmarks finds it.
  const [home, setHome] = useState<HTMLElement>();
  return (
    <Base.Root
      onOpenChange={(open) => {
        if (open) setHome(opener.current?.closest('main') ?? undefined);
      }}
    >
      <Base.Trigger
        ref={opener}
        {...buttonLook({ variant, size, iconOnly, className })}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
      >
        {icon && <Icon name={icon} />}
        {!iconOnly && label}
        {!iconOnly && <Icon name="chevron-down" size="small" />}
      </Base.Trigger>
      <Base.Portal container={home}>
        <Base.Positioner className={styles.positioner} align="start" sideOffset={4} collisionPadding={8}>
          <Base.Popup className={styles.popup}>
            {items.map((entry) => (
              <MenuEntryView key={entry.id} entry={entry} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
