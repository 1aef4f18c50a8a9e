import type { CasePreview } from '../../../core/import/import-preview.ts';
import type { ImportStore } from '../../../state/import/import-store.ts';
import { useImportFacts } from '../../../state/import/use-import.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { countWords } from '../count-words.ts';
import styles from './choices.module.css';
import { hasChecks } from './has-checks.ts';

interface OptionChecksProps {
  preview: CasePreview;
  store: ImportStore;
}

/** Which rows count; a choice is there only where it makes a difference. */
export function OptionChecks({ preview, store }: OptionChecksProps) {
  const settings = useImportFacts(store, (facts) => facts.settings);
  if (!hasChecks(preview)) return null;
  const { pullRequests, done, missing, shortRows, suspicious } = preview;
  return (
    <div className={styles.checks}>
      {suspicious > 0 && (
        <Banner tone="warning" icon="warning" title={`${countWords(suspicious, 'case', 'cases')} would become another`}>
          The board has the same numbers with wholly other titles. If those are of another system, put something before
          each number.
        </Banner>
      )}
      {shortRows > 0 && (
        <Checkbox
          label={`Read ${countWords(shortRows, 'row that ends', 'rows that end')} early`}
          description="What is missing at their ends counts as empty."
          checked={settings.fillShortRows}
          onChange={(fillShortRows) => store.choose({ fillShortRows })}
        />
      )}
      {pullRequests > 0 && (
        <Checkbox
          label={`Take ${countWords(pullRequests, 'pull request', 'pull requests')} as cases, too`}
          checked={settings.withPullRequests}
          onChange={(withPullRequests) => store.choose({ withPullRequests })}
        />
      )}
      {done > 0 && preview.target === 'cases' && (
        <Checkbox
          label={`Leave out ${countWords(done, 'case that is', 'cases that are')} solved or closed and new here`}
          checked={settings.skipDone}
          onChange={(skipDone) => store.choose({ skipDone })}
        />
      )}
      {missing > 0 && (
        <Checkbox
          label={`Mark ${countWords(missing, 'active case', 'active cases')} as solved that came with an earlier import and ${missing === 1 ? 'is' : 'are'} not in this file`}
          description="For exports that hold every open ticket."
          checked={settings.missing === 'solve'}
          onChange={(checked) => store.choose({ missing: checked ? 'solve' : 'leave' })}
        />
      )}
    </div>
  );
}
