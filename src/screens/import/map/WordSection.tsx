import type { Listed, WordRow } from '../../../core/import/import-preview.ts';
import type { WordField } from '../../../core/import/case-field.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useMore } from '../use-more.ts';
import { MapSection } from './MapSection.tsx';
import { WordLine } from './WordLine.tsx';
import styles from './WordSection.module.css';

interface WordSectionProps<Field extends WordField> {
  title: string;
  words: Listed<WordRow<Field>>;
  options: readonly { readonly value: NonNullable<WordRow<Field>['value']>; readonly label: string }[];
  /** Chosen just now; the preview follows. */
  chosen: Readonly<Record<string, WordRow<Field>['value']>>;
  onChoose: (key: string, value: WordRow<Field>['value']) => void;
}

const SHOWN = 8;

/** Words nobody knows first. */
const byNeed = (rows: readonly WordRow[]): readonly WordRow[] =>
  rows.toSorted((a, b) => Number(b.because === 'assumed') - Number(a.because === 'assumed'));

/** The words of one column, each with its meaning. */
export function WordSection<Field extends WordField>(props: WordSectionProps<Field>) {
  const { title, words, options, chosen, onChoose } = props;
  const { shown, rest, more } = useMore(byNeed(words.first), SHOWN);
  if (words.total === 0) return null;
  const open = words.first.filter(({ because }) => because === 'assumed').length;
  const placeOf = (meaning: unknown): number => options.findIndex(({ value }) => value === meaning);
  const texts = options.map(({ label }) => label);
  return (
    <MapSection
      title={title}
      state={
        <Badge tone={open === 0 ? 'success' : 'warning'} icon={open === 0 ? 'check' : 'warning'}>
          {open === 0 ? 'all known' : `${open} to check`}
        </Badge>
      }
    >
      <ul className={styles.words}>
        {shown.map((row) => (
          <WordLine
            key={row.key}
            row={row}
            options={texts}
            chosen={placeOf(row.key in chosen ? chosen[row.key] : row.value)}
            onChoose={(at) => onChoose(row.key, options[at]?.value ?? null)}
          />
        ))}
      </ul>
      <ShowMore rest={rest} what="words" onMore={more} />
    </MapSection>
  );
}
