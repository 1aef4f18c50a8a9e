import { plannedText } from '../../core/policy/planned-text.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './NobodyListed.module.css';

/** A list without people yet: who belongs there, and the way to do without names. */
export function NobodyListed({ region }: { region: PolicyRegion }) {
  const edit = useEdit();
  const readOnly = useWhyReadOnly() !== null;
  return (
    <div className={styles.nobody}>
      <p>
        Nobody is listed yet. Planned here: {plannedText(region)}, based in {region.basedIn}.
      </p>
      {!readOnly && (
        <Button size="small" onClick={() => edit({ kind: 'setEntry', region: region.id, entry: 'numbers' })}>
          Enter just two numbers instead
        </Button>
      )}
    </div>
  );
}
