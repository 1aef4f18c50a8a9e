import type { RegionState } from '../../core/level/region-state.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { ContingencyLine } from '../../widgets/ContingencyLine.tsx';
import { LevelPill } from '../../widgets/LevelPill.tsx';
import styles from './RegionObligations.module.css';

/** What one region's level in force obliges people to do, and who has been told. */
export function RegionObligations({ state }: { state: RegionState }) {
  const policy = usePolicy();
  if (state.inForce === null) return null;
  return (
    <section
      className={styles.region}
      aria-label={`${state.region.name}, ${state.unknown === null ? `level ${state.inForce} in force` : 'level unknown'}`}
    >
      <h3 className={styles.name}>
        {state.region.name}{' '}
        <LevelPill
          level={state.inForce}
          levels={policy.levels.length}
          unknown={state.unknown !== null}
          className={styles.pill}
        />
      </h3>
      {state.unknown !== null && (
        <p className={styles.play}>
          {state.unknown.last === null
            ? 'No level was ever told; this is what the numbers oblige.'
            : 'Until somebody checks in, what was told last goes on.'}
        </p>
      )}
      {state.contingencies.length === 0 ? (
        <p className={styles.play}>Business as usual: nothing to do.</p>
      ) : (
        <ul className={styles.list}>
          {state.contingencies.map((item) => (
            <li key={`${item.level} ${item.contingency.id}`}>
              <ContingencyLine item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
