import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useInPlay } from '../../state/use-in-play.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { MenuEntry } from '../../ui/MenuEntryView.tsx';
import { useLocked } from '../../state/use-locked.ts';

const ENTRIES = [
  { id: 'roster', label: 'People by name' },
  { id: 'numbers', label: 'Just two numbers' },
] as const;

interface Props {
  region: PolicyRegion;
  entry: 'roster' | 'numbers';
  /** Somebody wants to set the level by hand. */
  onOverride: () => void;
  className?: string | undefined;
}

/** How this region is entered: by name, or as two numbers; and, in play, the way to set its level by hand. */
export function EntryMenu({ region, entry, onOverride, className }: Props) {
  const edit = useEdit();
  const inPlay = useInPlay() !== null;
  const readOnly = useWhyReadOnly() !== null;
  const onlyLooking = useLocked() !== null;
  if (readOnly) return null;
  const choices = ENTRIES.map<MenuEntry>(({ id, label }) => ({
    kind: 'choice',
    id,
    label,
    checked: entry === id,
    onSelect: () => {
      if (id !== entry) edit({ kind: 'setEntry', region: region.id, entry: id });
    },
  }));
  const byHand: MenuEntry[] = [
    { kind: 'separator', id: 'line' },
    { id: 'override', label: 'Set the level by hand…', icon: 'edit', onSelect: onOverride },
  ];
  return (
    <Menu
      label={`${region.name}: entry and level`}
      icon="more"
      iconOnly
      variant="ghost"
      size="small"
      className={className}
      items={inPlay && !onlyLooking ? [...choices, ...byHand] : choices}
    />
  );
}
