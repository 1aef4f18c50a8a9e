import { levelsUnder } from '../../../core/audit/levels-under.ts';
import type { Assessment } from '../../../core/level/assessment.ts';
import { READING_TEXTS } from '../../../core/policy/reading-texts.ts';
import { useBoard } from '../../../state/use-board.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { policyLink } from '../policy-link.ts';
import { readingChoices } from '../../../core/audit/reading-choices.ts';
import styles from './WhyRegion.module.css';

const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** Where several rules hold, or another reading gives another level: which, and the way to where readings are chosen. */
export function OtherReadings({ assessment }: { assessment: Assessment }) {
  const policy = usePolicy();
  const board = useBoard((shown) => shown);
  const holding = assessment.levels.filter(({ holds }) => holds).map(({ level }) => `${level}`);
  const others = readingChoices(board.readings).flatMap(({ name, value, readings }) => {
    const level = levelsUnder(policy, board, readings)[assessment.region] ?? assessment.level;
    return level === assessment.level ? [] : [`${level} under ${READING_TEXTS[name].choices[value]?.name ?? value}`];
  });
  if (holding.length < 2 && others.length === 0) return null;
  return (
    <p className={styles.soft}>
      {holding.length > 1 &&
        `The rules of levels ${listed.format(holding)} hold; by the readings in use that is ${assessment.level}. `}
      {others.length > 0 && `Read otherwise it would be ${listed.format(others)}. `}
      <a href={policyLink({ tab: 'readings' })}>Readings</a>
    </p>
  );
}
