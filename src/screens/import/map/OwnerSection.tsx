import type { CasePreview, OwnerRow } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { useBoard } from '../../../state/use-board.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { countWords } from '../count-words.ts';
import { ShowMore } from '../ShowMore.tsx';
import { useMore } from '../use-more.ts';
import { MapSection } from './MapSection.tsx';
import { OwnerLine } from './OwnerLine.tsx';
import { otherOwnerOptions, ownerChoice, ownerOptions, ownerValue } from './owner-options.ts';
import styles from './OwnerSection.module.css';

interface OwnerSectionProps {
  preview: CasePreview;
  store: ImportStore;
}

const SHOWN = 10;
const NEEDS: Readonly<Record<OwnerRow['because'], number>> = {
  none: 0,
  several: 0,
  part: 1,
  'e-mail': 2,
  name: 2,
  chosen: 2,
};

const byNeed = (rows: readonly OwnerRow[]): readonly OwnerRow[] =>
  rows.toSorted((a, b) => NEEDS[a.because] - NEEDS[b.because]);

/** Who the owners of the file are here. Nobody is dropped: who is not found is listed. */
export function OwnerSection({ preview, store }: OwnerSectionProps) {
  const { owners, unmatchedOwners } = preview;
  const { regions } = usePolicy();
  const people = useBoard((board) => board.people);
  const chosen = useImportFacts(store, ({ settings }) => settings.owners);
  const others = useImportFacts(store, ({ settings }) => settings.otherOwners);
  const { shown, rest, more } = useMore(byNeed(owners.first), SHOWN);
  // Somebody who comes with this import may own the cases of another spelling, too; once here, they stand among all.
  const coming = preview.newPeople.filter(({ id }) => !people.some((person) => person.id === id));
  const options = ownerOptions([...people, ...coming], regions);
  const open = unmatchedOwners.owners;
  const strangers = owners.first.filter(({ because }) => because === 'none' || because === 'several').length;
  return (
    <MapSection
      title="Owners"
      state={
        <Badge tone={open === 0 ? 'success' : 'warning'} icon={open === 0 ? 'check' : 'warning'}>
          {open === 0 ? 'all assigned' : `${open} open`}
        </Badge>
      }
      note="Names match whatever their capitals, accents and order. An owner left open changes no case; new cases of theirs come without an owner."
    >
      {strangers > 0 && (
        <SelectField
          label="Owners who are not on this board"
          value={ownerValue(others)}
          options={otherOwnerOptions(regions, true)}
          onChange={(value) => store.choose({ otherOwners: ownerChoice(value) })}
          description={
            open > 0
              ? `${countWords(open, 'owner', 'owners')} with ${countWords(unmatchedOwners.cases, 'case', 'cases')} ${open === 1 ? 'is' : 'are'} open.`
              : undefined
          }
          className={styles.others}
        />
      )}
      <ul className={styles.owners}>
        {shown.map((row) => (
          <OwnerLine
            key={row.key}
            row={row}
            choice={chosen[row.key] ?? row.choice}
            options={options}
            onChoose={(choice) => store.choose({ owners: { ...chosen, [row.key]: choice } })}
          />
        ))}
      </ul>
      <ShowMore rest={rest} beyond={owners.total - owners.first.length} what="owners" onMore={more} />
    </MapSection>
  );
}
