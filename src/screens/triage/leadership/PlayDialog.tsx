import { useRef, useState } from 'react';
import type { Policy } from '../../../core/policy/policy.ts';
import { useInPlay } from '../../../state/use-in-play.ts';
import { useMoment } from '../../../state/use-moment.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DraftPreview } from './DraftPreview.tsx';
import { UtcField } from './UtcField.tsx';
import { checkPlay, playDraft, playOf, type PlayDraft, type PlayErrors } from './play-draft.ts';
import { useDecision } from './use-decision.ts';
import { useDraftsAfter } from './use-drafts-after.ts';

const CHANGE_TEXT = 'Posts that still wait to go out say it the new way; what was told already stays as it was told.';

const beginText = ({ channels: { team, announce } }: Policy): string =>
  `From then on the levels oblige people. ${team} and ${announce} are told: both posts wait under “To post” for somebody to look over.`;

const NO_ERRORS: PlayErrors = {};

/** Puts the levels in play, or changes what was said about it. */
export function PlayDialog({ onClose }: { onClose: () => void }) {
  const policy = usePolicy();
  const moment = useMoment();
  const inPlay = useInPlay();
  const [before] = useState(inPlay);
  const [start] = useState(() => playDraft(before, moment.now()));
  const [draft, setDraft] = useState(start);
  const why = useRef<HTMLTextAreaElement>(null);
  const decision = useDecision(NO_ERRORS, onClose);
  const { errors, forget } = decision;
  const drafts = useDraftsAfter(playOf(draft, before, moment.tick, decision.signature.name));
  const set = (field: keyof PlayDraft) => (text: string) => {
    setDraft({ ...draft, [field]: text });
    forget(field);
  };
  const put = (): void => {
    const now = moment.now();
    decision.decide(checkPlay(draft, now), (by) => ({ kind: 'setInPlay', inPlay: playOf(draft, before, now, by) }));
  };
  return (
    <DecisionDialog
      decision={decision}
      title={before === null ? 'Put the levels in play' : 'Change what was said'}
      description={before === null ? beginText(policy) : CHANGE_TEXT}
      decide={before === null ? 'Put them in play' : 'Change it'}
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      initialFocus={why}
      onDecide={put}
      onClose={onClose}
      preview={
        <DraftPreview
          drafts={drafts}
          kind="in-play"
          none="Both posts went out already; nothing new waits to be posted."
        />
      }
    >
      <TextArea
        ref={why}
        label="Why"
        description="The team and the company read it. For example: year-end holidays."
        rows={2}
        value={draft.reason}
        onChange={set('reason')}
        error={errors.reason ?? ''}
        required
      />
      <TextArea
        label="Other work that is put aside until further notice"
        description="For example: OKR work and documentation."
        optional
        rows={2}
        value={draft.suspended}
        onChange={set('suspended')}
      />
      <UtcField label="Since" value={draft.since} onChange={set('since')} error={errors.since ?? ''} />
    </DecisionDialog>
  );
}
