import { Button } from '../ui/Button.tsx';

/** Lets go of what somebody wrote: the policy's words come back. */
export function SuggestedWordsButton({ onClick }: { onClick: () => void }) {
  return (
    <Button size="small" variant="ghost" icon="undo" onClick={onClick}>
      Back to the suggested words
    </Button>
  );
}
