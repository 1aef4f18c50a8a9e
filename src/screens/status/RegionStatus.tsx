import type { StatusRegion } from '../../core/status/status-file.ts';
import { Card } from '../../ui/Card.tsx';
import { LevelLadder } from '../../widgets/LevelLadder.tsx';
import styles from './RegionStatus.module.css';

interface Props {
  region: StatusRegion;
  inPlay: boolean;
}

/** One region in plain words: its level, who is there until when, and when the next word comes. */
export function RegionStatus({ region, inPlay }: Props) {
  const { inForce, live, announced } = region.level;
  const shown = inPlay ? inForce : live;
  return (
    <Card
      as="article"
      padding="large"
      label={region.name}
      title={
        <span className={styles.title}>
          <LevelLadder level={shown} levels={region.levels} size="small" />
          {shown === null ? region.name : `${region.name}, level ${shown} of ${region.levels}`}
        </span>
      }
      data-region={region.id}
      data-live-level={live ?? ''}
      data-announced-level={announced ?? ''}
      data-in-force-level={inForce ?? ''}
      data-uncovered={region.uncovered}
    >
      <p className={styles.headline}>{region.headline}</p>
      {region.why.map((line) => (
        <p key={line} className={styles.soft}>
          {line}
        </p>
      ))}
      {region.nextWord !== '' && <p className={styles.soft}>{region.nextWord}</p>}
    </Card>
  );
}
