import { Menu as Base } from '@base-ui/react/menu';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { MenuEntryView } from './MenuEntryView.tsx';
import styles from './Menu.module.css';

export type MenuAction = {
  kind?: 'action' | undefined;
  id: string;
  label: string;
  icon?: IconName | undefined;
  onSelect: () => void;
  disabled?: boolean | undefined;
  danger?: boolean | undefined;
  /** Set small at the end of the line: a key, a count. */
  hint?: string | undefined;
};

export type MenuChoice = { kind: 'choice'; id: string; label: string; checked: boolean; onSelect: () => void };

export type MenuSeparator = { kind: 'separator'; id: string };

export type MenuEntry = MenuAction | MenuChoice | MenuSeparator;

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
  return (
    <Base.Root modal={false}>
      <Base.Trigger
        {...buttonLook({ variant, size, iconOnly, className })}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
      >
        {icon && <Icon name={icon} />}
        {!iconOnly && label}
        {!iconOnly && <Icon name="chevron-down" size="small" />}
      </Base.Trigger>
      <Base.Portal>
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
