import { useState } from 'react';
import { useBoard } from '../../../state/use-board.ts';
import { usePolicyActions } from '../../../state/use-policy-actions.ts';
import { usePolicySource } from '../../../state/use-policy-source.ts';
import { Card } from '../../../ui/Card.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { useKept } from '../use-kept.ts';
import { ExampleItem } from './ExampleItem.tsx';
import styles from './OwnTab.module.css';

type Example = ReturnType<typeof usePolicyActions>['examples'][number];

/** Ready policies of other teams, each with a board that shows what it does. */
export function ExamplesCard() {
  const { examples, tryExample } = usePolicyActions();
  const source = usePolicySource();
  const isDemo = useBoard((board) => board.demoStartsAt !== null);
  const [asked, setAsked] = useState<Example | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const named = useKept(asked);
  const go = async ({ id }: Example): Promise<void> => {
    setBusy(id);
    const outcome = await tryExample(id);
    setBusy(null);
    setReason(outcome.ok ? '' : outcome.reason);
  };
  return (
    <Card title="Other teams’ policies to try">
      <p className={styles.soft}>
        Each comes with a board of an invented team, so that every screen has something to show.
      </p>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <ExampleItem
            key={example.id}
            example={example}
            inUse={source.origin === 'example' && source.name === example.name}
            busy={busy === example.id}
            onTry={() => (isDemo ? void go(example) : setAsked(example))}
          />
        ))}
      </ul>
      <FieldError>{reason}</FieldError>
      <ConfirmDialog
        open={asked !== null}
        onOpenChange={() => setAsked(null)}
        title={`Try “${named?.name ?? ''}”?`}
        description="Its policy and its board take the place of yours in this browser. Your board is kept and can be had back here or in Settings."
        confirmLabel="Try it"
        onConfirm={() => {
          if (asked !== null) void go(asked);
        }}
      />
    </Card>
  );
}
