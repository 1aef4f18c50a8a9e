import { CASE_STATUSES, type CaseStatus } from '../../../core/board/case.ts';
import type { CasePreview } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { PRIORITY_OPTIONS, regionOptions, segmentOptions, STATUS_TEXTS } from './value-options.ts';
import { WordSection } from './WordSection.tsx';

interface WordSectionsProps {
  preview: CasePreview;
  store: ImportStore;
}

const STATUS_OPTIONS = CASE_STATUSES.map((value: CaseStatus) => ({ value, label: STATUS_TEXTS[value] }));

/** What each word for a status, a priority, a segment or a region means here. */
export function WordSections({ preview, store }: WordSectionsProps) {
  const words = useImportFacts(store, ({ settings }) => settings.words);
  const policy = usePolicy();
  const { status, priority, segment, region } = preview.words;
  return (
    <>
      <WordSection
        title="Words for the status"
        words={status}
        chosen={words.status}
        options={STATUS_OPTIONS}
        onChoose={(key, value) => store.choose({ words: { ...words, status: { ...words.status, [key]: value } } })}
      />
      {preview.target === 'cases' && (
        <>
          <WordSection
            title="Words for the priority"
            words={priority}
            chosen={words.priority}
            options={PRIORITY_OPTIONS}
            onChoose={(key, value) =>
              store.choose({ words: { ...words, priority: { ...words.priority, [key]: value } } })
            }
          />
          <WordSection
            title="Words for the segment"
            words={segment}
            chosen={words.segment}
            options={segmentOptions(policy)}
            onChoose={(key, value) =>
              store.choose({ words: { ...words, segment: { ...words.segment, [key]: value } } })
            }
          />
        </>
      )}
      <WordSection
        title="Words for the region"
        words={region}
        chosen={words.region}
        options={regionOptions(policy)}
        onChoose={(key, value) => store.choose({ words: { ...words, region: { ...words.region, [key]: value } } })}
      />
    </>
  );
}
