import type { Person } from '../../../core/board/board.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { useDecision } from './use-decision.ts';

const NO_ERRORS = {};

/** Says yes to a focus day on a device that does not know yet who uses it. */
export function ConfirmFocusDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const decision = useDecision(NO_ERRORS, onClose);
  return (
    <DecisionDialog
      decision={decision}
      title={`Confirm ${person.name}’s focus day`}
      description="Leadership decides this while the levels are in play."
      decide="Confirm"
      onDecide={() => decision.decide(NO_ERRORS, () => ({ kind: 'confirmFocus', person: person.id, confirmed: true }))}
      onClose={onClose}
    />
  );
}
