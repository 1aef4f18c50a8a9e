import { useRef, useState } from 'react';
import type { RegionState } from '../../../core/level/region-state.ts';
import { useMoment } from '../../../state/use-moment.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { LevelPill } from '../../../widgets/LevelPill.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { UtcField } from './UtcField.tsx';
import { checkOverride, overrideDraft, overrideOf, type OverrideErrors } from './override-draft.ts';
import { useDecision } from './use-decision.ts';
import styles from './OverrideDialog.module.css';

const NO_ERRORS: OverrideErrors = {};

interface Props {
  state: RegionState;
  onClose: () => void;
}

/** Sets a region's level by hand: which, why, and until when. The computed one stays beside it. */
export function OverrideDialog({ state, onClose }: Props) {
  const { levels, channels } = usePolicy();
  const { now } = useMoment();
  const [start] = useState(() => overrideDraft(state));
  const [draft, setDraft] = useState(start);
  const level = useRef<HTMLSelectElement>(null);
  const decision = useDecision(NO_ERRORS, onClose);
  const { errors, forget } = decision;
  const { id, name } = state.region;
  const chosen = levels.find((rule) => rule.level === draft.level);
  return (
    <DecisionDialog
      decision={decision}
      title={`Set ${name}’s level by hand`}
      description={`It goes before what the numbers give, until the time below. The post to ${channels.announce}, and whom else the level obliges to tell, wait under “To post”.`}
      decide={`Set level ${draft.level}`}
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      initialFocus={level}
      onDecide={() =>
        decision.decide(checkOverride(draft, now()), (by) => ({
          kind: 'setOverride',
          region: id,
          override: overrideOf(draft, now(), by),
        }))
      }
      onClose={onClose}
    >
      <div className={styles.level}>
        <SelectField
          ref={level}
          label="Level"
          value={String(draft.level)}
          options={levels.map((rule) => ({ value: String(rule.level), label: `${rule.level} – ${rule.name}` }))}
          onChange={(next) => setDraft({ ...draft, level: Number(next) })}
          description={chosen?.meaning}
        />
        <p className={styles.beside}>
          By its numbers it is
          <LevelPill level={state.live} levels={levels.length} quiet />
        </p>
      </div>
      <TextArea
        label="Reason"
        description="The company reads it with the level."
        rows={2}
        value={draft.reason}
        onChange={(reason) => {
          setDraft({ ...draft, reason });
          forget('reason');
        }}
        error={errors.reason ?? ''}
        required
      />
      <UtcField
        label="Until"
        value={draft.until}
        onChange={(until) => {
          setDraft({ ...draft, until });
          forget('until');
        }}
        error={errors.until ?? ''}
      />
    </DecisionDialog>
  );
}
