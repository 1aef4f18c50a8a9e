import { DecisionDialog } from './DecisionDialog.tsx';
import { DraftPreview } from './DraftPreview.tsx';
import { useDecision } from './use-decision.ts';
import { useDraftsAfter } from './use-drafts-after.ts';

const NO_ERRORS = {};

/** Ends the levels: what no longer holds, and whom that has to be told. */
export function EndPlayDialog({ onClose }: { onClose: () => void }) {
  const decision = useDecision(NO_ERRORS, onClose);
  const drafts = useDraftsAfter(null);
  return (
    <DecisionDialog
      title="End the levels"
      description="Nothing is in force any more: paused work comes back, and focus days need no yes. The board goes on showing what the levels would be."
      decide="End them"
      tone="danger"
      decision={decision}
      onDecide={() => decision.decide(NO_ERRORS, () => ({ kind: 'setInPlay', inPlay: null }))}
      onClose={onClose}
      preview={
        <DraftPreview
          drafts={drafts}
          kind="stand-down"
          none="No channel was told anything, so none has to be told that it is over."
        />
      }
    />
  );
}
