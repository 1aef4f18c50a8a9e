import { useState } from 'react';
import type { LiteralAudit, LiteralMap } from '../../../core/audit/audit-literal.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { useLiteralAudit } from '../../../state/use-literal-audit.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { Card } from '../../../ui/Card.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import styles from '../map/MapTab.module.css';
import { sesText } from '../map/say-place.ts';
import { LiteralMapView } from './LiteralMapView.tsx';

/** Holes and overlaps of the rules at their word: why the product reads them as it does. */
export function LiteralCard({ region }: { region: PolicyRegion }) {
  const literal = useLiteralAudit(region.id);
  return (
    <Card title={`${region.name}: the rules at their word`}>
      {literal === null ? (
        <Skeleton height="14rem" label="Working out what the rules say at their word" />
      ) : (
        <Literal key={region.id} literal={literal} region={region} />
      )}
    </Card>
  );
}

const worstOf = (maps: readonly LiteralMap[]): number =>
  maps.reduce((worst, map, place) => (faults(map) > faults(maps[worst]) ? place : worst), 0);

/** Holes first: no level at all is worse than several. */
const faults = (map: LiteralMap | undefined): number => (map === undefined ? 0 : map.holes * 1e6 + map.overlaps);

function Literal({ literal, region }: { literal: LiteralAudit; region: PolicyRegion }) {
  const { maps, inputs, holes, overlaps } = literal;
  const nameOf = useRegionName();
  const [chosen, choose] = useState(worstOf(maps));
  const map = maps[chosen] ?? maps[0];
  const othersText = ({ others }: LiteralMap): string =>
    Object.entries(others)
      .map(([id, working]) => `${nameOf(id)} ${sesText(working)}`)
      .join('; ');
  return (
    <>
      <div className={styles.changes}>
        <p>
          Taken at their word, each count of SEs is exactly that count, one table is for the whole team, and every SE
          has the same number of cases. Of {inputs.toLocaleString('en')} inputs tried,{' '}
          <b>{holes === 0 ? 'none is left without a level' : `${holes.toLocaleString('en')} have no level at all`}</b>{' '}
          and{' '}
          <b>{overlaps === 0 ? 'none has several' : `${overlaps.toLocaleString('en')} have several levels at once`}</b>.
        </p>
        <p className={styles.soft}>
          That is why counts above level 1 are read as “so many or fewer”: then every input has one level.
        </p>
      </div>
      {maps.length > 1 && (
        <div className={styles.controls}>
          <SelectField
            label="SEs of the other regions"
            value={`${chosen}`}
            options={maps.map((one, place) => ({ value: `${place}`, label: othersText(one) }))}
            onChange={(place) => choose(Number(place))}
          />
        </div>
      )}
      {map && <LiteralMapView map={map} region={region} />}
    </>
  );
}
