import { formatUtcMoment } from '../../../core/clock/format-utc-moment.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { usePolicyActions } from '../../../state/use-policy-actions.ts';
import { usePolicySource } from '../../../state/use-policy-source.ts';
import { Button } from '../../../ui/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Card } from '../../../ui/Card.tsx';
import { downloadBlob } from '../../../ui/download-blob.ts';
import styles from './OwnTab.module.css';
import { describeSource } from './describe-source.ts';
import { WaysBack } from './WaysBack.tsx';

/** The policy in use, since when, how to take it along, and the ways back. */
export function InUseCard() {
  const policy = usePolicy();
  const source = usePolicySource();
  const { exportText } = usePolicyActions();
  const now = useNow('minute');
  const save = (): void => downloadBlob(new Blob([exportText()], { type: 'application/json' }), 'policy.json');
  return (
    <Card title="In use">
      <div className={styles.part}>
        <p>
          <b className={styles.name}>{policy.name}</b>
        </p>
        <p>
          {describeSource(source)}
          {source.since !== null && ` In use here since ${formatUtcMoment(Date.parse(source.since), now)}.`}
        </p>
        {!source.kept && (
          <p className={styles.warning}>This browser keeps nothing, so it will be gone when this tab is closed.</p>
        )}
        <p className={styles.line}>
          <Button icon="download" onClick={save}>
            Save it as a file
          </Button>
          <ButtonLink icon="download" href="./schema/policy.schema.json" download="policy.schema.json">
            Save the JSON Schema
          </ButtonLink>
        </p>
        <WaysBack source={source} />
      </div>
    </Card>
  );
}
