import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { Menu } from '../../ui/Menu.tsx';

interface Props {
  region: PolicyRegion;
  entry: 'roster' | 'numbers';
  className?: string | undefined;
}

/** How this region is entered: by name, or as two numbers. */
export function EntryMenu({ region, entry, className }: Props) {
  const edit = useEdit();
  const { readOnly } = useReadOnly();
  if (readOnly) return null;
  const enterBy = (next: Props['entry']): void => {
    if (next !== entry) edit({ kind: 'setEntry', region: region.id, entry: next });
  };
  return (
    <Menu
      label={`How ${region.name} is entered`}
      icon="more"
      iconOnly
      variant="ghost"
      size="small"
      className={className}
      items={[
        {
          kind: 'choice',
          id: 'roster',
          label: 'People by name',
          checked: entry === 'roster',
          onSelect: () => enterBy('roster'),
        },
        {
          kind: 'choice',
          id: 'numbers',
          label: 'Just two numbers',
          checked: entry === 'numbers',
          onSelect: () => enterBy('numbers'),
        },
      ]}
    />
  );
}
