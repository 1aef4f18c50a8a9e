import { describeDecision } from '../../../core/level/describe-decision.ts';
import { describeDistance } from '../../../core/level/describe-distance.ts';
import { formatLoad } from '../../../core/level/format-load.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import { plannedText } from '../../../core/policy/planned-text.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { DataList } from '../../../ui/DataList.tsx';
import { OtherReadings } from './OtherReadings.tsx';
import styles from './WhyRegion.module.css';

/** What the numbers of now come to: the sums, what decided, how far the next levels are, and what else they could mean. */
export function NumbersSay({ state }: { state: RegionState }) {
  const policy = usePolicy();
  const { assessment, region } = state;
  if (assessment === null) return <p className={styles.soft}>There are no numbers of now.</p>;
  const { numbers, load } = assessment;
  const distance = describeDistance(assessment);
  return (
    <>
      <DataList
        size="small"
        items={[
          { id: 'working', term: 'SEs working', value: `${numbers.working} of ${plannedText(region)}` },
          { id: 'cases', term: 'Open cases', value: numbers.openCases },
          { id: 'load', term: 'Cases per SE', value: formatLoad(load.value) },
        ]}
      />
      <p>
        <b>Because:</b> {describeDecision(policy, assessment)}
      </p>
      {distance !== '' && (
        <p>
          <b>Next:</b> {distance}
        </p>
      )}
      <OtherReadings assessment={assessment} />
    </>
  );
}
