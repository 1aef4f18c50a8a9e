import type { Ref } from 'react';
import { CASE_STATUSES, type CaseStatus } from '../../../core/board/case.ts';
import { PRIORITIES } from '../../../core/policy/primitives.ts';
import { segmentName } from '../../../core/policy/segment-name.ts';
import type { Queue } from '../../../core/queue/queue.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { withCurrent } from './with-current.ts';
import type { DraftControls } from './use-draft.ts';
import { OpenedField } from './OpenedField.tsx';
import styles from './CaseForm.module.css';

interface Props {
  controls: DraftControls;
  rules: Queue['rules'];
  /** What the board holds as the opening time where that cannot be read. */
  unreadableDate: string | null;
  adding: boolean;
  titleRef?: Ref<HTMLInputElement> | undefined;
}

const STATUS_NAMES: Readonly<Record<CaseStatus, string>> = {
  new: 'new',
  open: 'open',
  pending: 'pending (the customer is next)',
  'on-hold': 'on hold (somebody else is next)',
  solved: 'solved',
  closed: 'closed',
};

const TEXT_LIMIT = 2000;

/** What every case has. */
export function CaseFields({ controls: { draft, errors, set }, rules, unreadableDate, adding, titleRef }: Props) {
  const { policy, edition } = rules;
  const regionName = useRegionName();
  const people = useBoard((board) => board.people);
  const meaning = edition.classes.find(({ priority }) => priority === draft.priority)?.meaning;
  const regions = policy.regions.map(({ id, name }) => ({ value: id, label: name }));
  const owners = people.map(({ id, name, region }) => ({ value: id, label: `${name}, ${regionName(region)}` }));
  return (
    <div className={styles.fields}>
      <TextField
        ref={titleRef}
        className={styles.wide}
        label="Title"
        value={draft.title}
        onChange={(title) => set('title', title)}
        error={errors.title}
        maxLength={TEXT_LIMIT}
        autoComplete="off"
      />
      <TextField
        label="Customer"
        value={draft.customer}
        onChange={(customer) => set('customer', customer)}
        maxLength={TEXT_LIMIT}
        autoComplete="off"
        optional
      />
      <SelectField
        label="Segment"
        value={draft.segment}
        options={withCurrent(
          policy.segments.map(({ id, name }) => ({ value: id, label: name })),
          draft.segment,
          segmentName(policy, draft.segment),
        )}
        onChange={(segment) => set('segment', segment)}
      />
      <SelectField
        label="Class"
        value={draft.priority}
        options={PRIORITIES.map((value) => ({ value, label: value }))}
        description={
          meaning === undefined ? `ranked as ${edition.rankedAs[draft.priority] ?? draft.priority}` : `for ${meaning}`
        }
        onChange={(priority) => set('priority', priority)}
      />
      <SelectField
        label="Status"
        value={draft.status}
        options={CASE_STATUSES.map((value) => ({ value, label: STATUS_NAMES[value] }))}
        onChange={(status) => set('status', status)}
      />
      <OpenedField
        value={draft.openedAt}
        onChange={(openedAt) => set('openedAt', openedAt)}
        error={errors.openedAt}
        unreadable={unreadableDate}
      />
      <SelectField
        label="Region"
        value={draft.region}
        options={withCurrent([{ value: '', label: 'none' }, ...regions], draft.region, draft.region)}
        error={errors.region}
        onChange={(region) => set('region', region)}
      />
      <SelectField
        label="Owner"
        value={draft.owner}
        options={withCurrent([{ value: '', label: 'nobody' }, ...owners], draft.owner, draft.owner)}
        error={errors.owner}
        onChange={(owner) => set('owner', owner)}
      />
      {adding && (
        <TextField
          label="Id"
          value={draft.id}
          onChange={(id) => set('id', id)}
          error={errors.id}
          description="As your help desk has it; one is made up when this is empty."
          maxLength={200}
          autoComplete="off"
          optional
        />
      )}
      <TextField
        className={adding ? styles.wide : undefined}
        label="Link"
        type="url"
        value={draft.url}
        onChange={(url) => set('url', url)}
        error={errors.url}
        description="Where the case lives: http, https or mailto."
        maxLength={TEXT_LIMIT}
        autoComplete="off"
        optional
      />
    </div>
  );
}
