import { Menu as Base } from '@base-ui/react/menu';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';
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

export type MenuEntryViewProps = { entry: MenuEntry };

export function MenuEntryView({ entry }: MenuEntryViewProps) {
  if (entry.kind === 'separator') return <Base.Separator className={styles.separator} />;
  if (entry.kind === 'choice') {
    return (
      <Base.CheckboxItem className={styles.item} checked={entry.checked} closeOnClick onCheckedChange={entry.onSelect}>
        <span className={styles.mark}>{entry.checked && <Icon name="check" />}</span>
        {entry.label}
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item
      className={styles.item}
      disabled={entry.disabled ?? false}
      data-danger={entry.danger || undefined}
      onClick={entry.onSelect}
    >
      {entry.icon && <Icon name={entry.icon} />}
      {entry.label}
      {entry.hint !== undefined && <span className={styles.hint}>{entry.hint}</span>}
    </Base.Item>
  );
}
