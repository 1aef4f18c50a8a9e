import { keepQuery } from '../state/hash-location.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

/** In place of a screen that needs a board, for who was sent a status report alone. */
export function ReportOnly({ screen }: { screen: string }) {
  return (
    <main id="main">
      <VisuallyHidden as="h1">{screen}</VisuallyHidden>
      <EmptyState
        icon="link"
        title="This link holds a status report, and no board"
        headingLevel={2}
        action={
          <>
            <ButtonLink href={`#${keepQuery('/status')}`} variant="primary">
              Read the report
            </ButtonLink>
            <ButtonLink href="#/settings">Open a board</ButtonLink>
          </>
        }
      >
        <p>It tells how support is doing. People, cases and numbers behind it stay with those who sent it.</p>
      </EmptyState>
    </main>
  );
}
