import type { StatusRegion } from '../../core/status/status-file.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { KeepWords } from './KeepWords.tsx';
import { ZonedText } from './ZonedText.tsx';
import styles from './WhyLevel.module.css';

interface Props {
  region: StatusRegion;
  moments: readonly number[];
}

/** For who wants to know: the rule behind the level, and what support does because of it. */
export function WhyLevel({ region, moments }: Props) {
  const { why, contingencies, level } = region;
  // One that is told in several channels is listed once per channel.
  const measures = [...new Set(contingencies.map(({ text }) => text))];
  if (why.length === 0 && measures.length === 0) return null;
  return (
    <Disclosure className={styles.why} summary={level.inForce === null ? 'What the numbers say' : 'Why this level?'}>
      {why.map((line) => (
        <p key={line}>
          <ZonedText text={line} moments={moments} />
        </p>
      ))}
      {measures.length > 0 && (
        <>
          <h3 className={styles.head}>What support does about it</h3>
          <ul className={styles.measures}>
            {measures.map((text) => (
              <li key={text}>
                <KeepWords text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
