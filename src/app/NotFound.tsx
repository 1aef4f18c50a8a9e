import { ButtonLink } from '../ui/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

/** An address that names no screen. */
export function NotFound({ path }: { path: string }) {
  return (
    <main id="main">
      <VisuallyHidden as="h1">Not found</VisuallyHidden>
      <EmptyState
        icon="help"
        title="There is no such screen"
        headingLevel={2}
        action={
          <ButtonLink href="#/triage" variant="primary">
            Go to Triage
          </ButtonLink>
        }
      >
        <p>The address ends in “{path.slice(0, 80)}”, which names no screen. Your board is as you left it.</p>
      </EmptyState>
    </main>
  );
}
