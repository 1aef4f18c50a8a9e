import { Menu as Base } from '@base-ui/react/menu';
import { Icon } from './Icon.tsx';
import type { MenuEntry } from './Menu.tsx';
import styles from './Menu.module.css';

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
