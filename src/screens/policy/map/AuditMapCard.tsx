import { useMemo } from 'react';
import { useAudit } from '../../../state/use-audit.ts';
import { useBoardState } from '../../../state/use-board-state.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { RunMap } from '../../../ui/run-map/RunMap.tsx';
import { Changes } from './Changes.tsx';
import { MapControls } from './MapControls.tsx';
import { MapLegend } from './MapLegend.tsx';
import { mapRows, placeOf, valueAt } from './map-rows.ts';
import styles from './MapTab.module.css';
import { RunTable } from './RunTable.tsx';
import { choiceName, readingChoiceName } from './reading-name.ts';
import { sayPair, sayPlace, stretch } from './say-place.ts';
import type { MapChoice } from './use-map-choice.ts';
import { WhereNow } from './WhereNow.tsx';

/** The levels of one region under two readings, for every number of SEs and cases. */
export function AuditMapCard({ choice }: { choice: MapChoice }) {
  const { region, option, setting } = choice;
  const levels = usePolicy().levels.length;
  const audit = useAudit();
  const map = audit.map(region.id, setting, option.readings);
  const rows = useMemo(() => mapRows(map, levels), [map, levels]);
  const columns = useMemo(() => map.axes.cases.map(String), [map]);
  const numbers = useBoardState().regions.find((state) => state.region.id === region.id)?.assessment?.numbers ?? null;
  const here = numbers && placeOf(map, numbers.working, numbers.openCases);
  const name = choiceName(option.name, option.value);

  const describe = (row: number, from: number, to: number): string => {
    const line = map.rows[row];
    const value = line && valueAt(line.runs, from);
    if (line === undefined || value === undefined) return '';
    const place = sayPlace(stretch(line.working, map.axes.cases, from, to));
    const isHere = here?.row === row && here.column >= from && here.column <= to;
    return `${place}: ${sayPair(value, name)}${isHere ? '. Here is the region now' : ''}`;
  };
  return (
    <Card title={`${region.name}: as it is read, and with ${readingChoiceName(option.name, option.value)}`}>
      <MapControls choice={choice} />
      <Changes choice={choice} map={map} />
      <RunMap
        key={region.id}
        label={`Levels in ${region.name} by SEs working and open cases`}
        rowsLabel="SEs working"
        columnsLabel="Open cases of the region"
        rows={rows}
        columns={columns}
        describe={describe}
        here={here}
      />
      <MapLegend choice={name} />
      <WhereNow region={region} numbers={numbers} here={here !== null} />
      <Disclosure summary="The same as a table" className={styles.twin}>
        <RunTable map={map} choice={name} />
      </Disclosure>
    </Card>
  );
}
