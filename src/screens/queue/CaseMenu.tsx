import type { Case } from '../../core/board/case.ts';
import { MenuAt } from '../../ui/MenuAt.tsx';
import type { MenuEntry } from '../../ui/MenuEntryView.tsx';
import type { CaseActions } from './use-case-actions.ts';

export interface CaseMenuProps {
  item: Case;
  anchor: HTMLElement;
  /** Opened by keyboard. */
  focusFirst: boolean;
  actions: CaseActions;
  onClose: () => void;
}

/** What one can do with a case without opening it. */
export function CaseMenu({ item, anchor, focusFirst, actions, onClose }: CaseMenuProps) {
  return (
    <MenuAt
      label={`Actions for ${item.title || item.id}`}
      anchor={anchor}
      focusFirst={focusFirst}
      items={entriesOf(item, actions)}
      onClose={onClose}
    />
  );
}

const entriesOf = (item: Case, actions: CaseActions): MenuEntry[] => [
  ownerEntry(item, actions),
  item.pin === null
    ? { id: 'pin', label: 'Pin with a reason…', icon: 'pin', hint: 'P', onSelect: () => actions.pin(item) }
    : { id: 'unpin', label: 'Take the pin off', icon: 'pin', onSelect: () => actions.unpin(item) },
  {
    id: 'reply',
    label: item.firstReplyAt === null ? 'First reply sent' : 'First reply was sent',
    icon: 'mail',
    disabled: item.firstReplyAt !== null,
    onSelect: () => actions.reply(item),
  },
  { id: 'solve', label: 'Solve', icon: 'check', hint: 'S', onSelect: () => actions.solve(item) },
  { kind: 'separator', id: 'line' },
  { id: 'edit', label: 'Open and edit…', icon: 'edit', hint: 'Enter', onSelect: () => actions.open(item) },
];

const ownerEntry = (item: Case, { me, take, giveBack }: CaseActions): MenuEntry => {
  if (me !== null && item.owner === me.id)
    return { id: 'give-back', label: 'Give it back to nobody', icon: 'person', onSelect: () => giveBack(item) };
  const label = me === null ? 'Take…' : `Take, as ${me.name}`;
  return { id: 'take', label, icon: 'person', hint: 'T', onSelect: () => take(item) };
};
