import { keepQuery } from '../../../state/hash-location.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';

/** In place of charts with nothing in them: what comes here, and where it begins. */
export function NothingPast() {
  return (
    <EmptyState
      icon="chart"
      title="Nothing to look back on yet"
      action={
        <ButtonLink href={`#${keepQuery('/triage')}`} variant="primary">
          Open Triage
        </ButtonLink>
      }
    >
      While the levels are in play, each region checks in on Triage. A check-in keeps its level and its numbers, and
      from the first one on they stand here as charts; so do the hours that people log beside the queue.
    </EmptyState>
  );
}
