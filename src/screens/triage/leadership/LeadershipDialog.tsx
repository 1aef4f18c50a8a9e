import type { Person } from '../../../core/board/board.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import { ConfirmFocusDialog } from './ConfirmFocusDialog.tsx';
import { EndPlayDialog } from './EndPlayDialog.tsx';
import { OverrideDialog } from './OverrideDialog.tsx';
import { PlayDialog } from './PlayDialog.tsx';

export interface LeadershipDialogProps {
  decision:
    | { readonly what: 'play' | 'end' }
    | { readonly what: 'override'; readonly state: RegionState }
    | { readonly what: 'focus'; readonly person: Person };
  onClose: () => void;
}

/** What leadership decides: the levels in play and their end, a level by hand, a focus day on a device without a name. */
export function LeadershipDialog({ decision, onClose }: LeadershipDialogProps) {
  if (decision.what === 'override') return <OverrideDialog state={decision.state} onClose={onClose} />;
  if (decision.what === 'focus') return <ConfirmFocusDialog person={decision.person} onClose={onClose} />;
  return decision.what === 'end' ? <EndPlayDialog onClose={onClose} /> : <PlayDialog onClose={onClose} />;
}
