import type { StatusRegion } from '../../core/status/status-file.ts';
import { Card } from '../../ui/Card.tsx';
import { spreadTone } from '../../ui/spread-tone.ts';
import { LevelBars } from '../../widgets/LevelBars.tsx';
import { knownMoments } from './known-moments.ts';
import { NumbersAge } from './NumbersAge.tsx';
import { WhyLevel } from './WhyLevel.tsx';
import { ZonedText } from './ZonedText.tsx';
import styles from './RegionStatus.module.css';

interface Props {
  region: StatusRegion;
  /** When the newest number of any region was entered, in ms since the epoch. */
  newest: number | null;
}

/** One region in plain words: its level, who is there until when, and when the next word comes. */
export function RegionStatus({ region, newest }: Props) {
  const { inForce, live, announced, unknown } = region.level;
  const moments = knownMoments(region);
  return (
    <Card
      as="article"
      padding="large"
      className={styles.card}
      label={region.name}
      title={
        <span className={styles.title} data-tone={inForce === null ? undefined : spreadTone(inForce, region.levels)}>
          <LevelBars level={inForce} levels={region.levels} />
          <span>{titleOf(region)}</span>
        </span>
      }
      data-region={region.id}
      data-live-level={live ?? ''}
      data-announced-level={announced ?? ''}
      data-in-force-level={inForce ?? ''}
      data-uncovered={region.uncovered}
      data-unknown={unknown || undefined}
    >
      <p className={styles.headline}>
        <ZonedText text={region.headline} moments={moments} />
      </p>
      {region.standing.map((line, index) => (
        <p key={line} className={unknown && index === 0 ? styles.old : styles.standing}>
          <ZonedText text={line} moments={moments} />
        </p>
      ))}
      {region.nextWord !== '' && (
        <p className={styles.soft}>
          <ZonedText text={region.nextWord} moments={moments} />
        </p>
      )}
      <NumbersAge region={region} newest={newest} />
      <WhyLevel region={region} moments={moments} />
    </Card>
  );
}

function titleOf({ name, level, levels }: StatusRegion): string {
  if (level.unknown) return `${name}, level unknown`;
  return level.inForce === null ? name : `${name}, level ${level.inForce} of ${levels}`;
}
