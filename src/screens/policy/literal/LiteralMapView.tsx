import { useMemo } from 'react';
import { auditAxes } from '../../../core/audit/audit-axes.ts';
import type { LiteralMap } from '../../../core/audit/audit-literal.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { RunMap } from '../../../ui/run-map/RunMap.tsx';
import { valueAt } from '../map/map-rows.ts';
import styles from '../map/MapTab.module.css';
import { sayLevels, sayLiteralPlace, stretch } from '../map/say-place.ts';
import { literalRows } from './literal-rows.ts';
import { LiteralFaults } from './LiteralFaults.tsx';
import { LiteralTable } from './LiteralTable.tsx';

/** The levels that hold at their word, by SEs and cases each. */
export function LiteralMapView({ map, region }: { map: LiteralMap; region: PolicyRegion }) {
  const policy = usePolicy();
  const { casesEach } = useMemo(() => auditAxes(policy, region.id), [policy, region.id]);
  const rows = useMemo(() => literalRows(map, policy.levels.length), [map, policy]);
  const describe = (row: number, from: number, to: number): string => {
    const line = map.rows[row];
    const value = line && valueAt(line.runs, from);
    if (line === undefined || value === undefined) return '';
    const place = sayLiteralPlace(region.name, stretch(line.working, casesEach, from, to));
    return `${place}: ${sayLevels(value)}`;
  };
  return (
    <>
      <LiteralFaults map={map} region={region} />
      <RunMap
        label={`Levels of ${region.name} by the rules at their word`}
        rowsLabel="SEs working"
        columnsLabel="Cases of each SE of the team"
        rows={rows}
        columns={casesEach.map(String)}
        describe={describe}
      />
      <div className={styles.legend}>
        <span className={styles.framed}>
          <i className={styles.hole} aria-hidden="true" /> No level at all
        </span>
        <span className={styles.framed}>
          <i className={styles.frame} aria-hidden="true" /> Several levels at once
        </span>
      </div>
      <Disclosure summary="The same as a table" className={styles.twin}>
        <LiteralTable map={map} />
      </Disclosure>
    </>
  );
}
