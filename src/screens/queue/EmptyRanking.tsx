import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

interface Props {
  /** Cases on the board, ranked or not. */
  cases: number;
  /** Undefined where nothing can be added. */
  onAdd: (() => void) | undefined;
}

/** There is no number one: nothing was entered yet, or nothing waits for us. */
export function EmptyRanking({ cases, onAdd }: Props) {
  const actions = onAdd && (
    <>
      <Button variant={cases === 0 ? 'primary' : 'quiet'} icon="plus" onClick={onAdd}>
        Add a case
      </Button>
      <ButtonLink href="#/import?what=cases" icon="upload">
        Import from the help desk
      </ButtonLink>
    </>
  );
  if (cases === 0)
    return (
      <Card label="No cases">
        <EmptyState icon="plus" title="No cases on this board yet" action={actions}>
          <p>Add the first one, or import an export of your help desk. The order shows itself.</p>
        </EmptyState>
      </Card>
    );
  return (
    <Card label="Nothing waits">
      <EmptyState icon="check" title="Nothing waits for us" action={actions}>
        <p>Every case waits for somebody else, is paused, or is with the CE. The lists beside tell which.</p>
      </EmptyState>
    </Card>
  );
}
