import type { BoardState } from '../../core/level/region-state.ts';
import { Sign } from '../../ui/Sign.tsx';
import type { SignName } from '../../ui/sign-shapes.ts';
import { inForceLines, type InForceLine } from './in-force-lines.ts';
import type { StyleWithVariables } from '../../widgets/style-with-variables.ts';
import { useRoomForRows } from './use-room-for-rows.ts';
import styles from './InForceNow.module.css';
import panel from './WallPanel.module.css';

const MARKS: Record<InForceLine['state'], { icon: SignName; label: string }> = {
  'in-force': { icon: 'check', label: 'In force:' },
  posted: { icon: 'check', label: 'In force and told:' },
  'to-post': { icon: 'flag', label: 'Still to post:' },
  'to-confirm': { icon: 'help', label: 'Still to confirm:' },
  'after-check-in': { icon: 'clock', label: 'Told after the check-in:' },
};

const MOST = 8;

/** What people do differently now, and what of it the rest of the company has been told. */
export function InForceNow({ state }: { state: BoardState }) {
  const lines = inForceLines(state);
  const most = Math.min(MOST, lines.length);
  const { ref, rows } = useRoomForRows<HTMLUListElement>(most);
  const aside = asideOf(lines, rows);
  const wanted: StyleWithVariables = { '--rows': Math.max(1, most) };
  return (
    <section className={panel.panel} data-flexible="" aria-label="In force now" style={wanted}>
      <h2 className={panel.title}>
        In force now
        {aside !== '' && <span className={panel.aside}>{aside}</span>}
      </h2>
      {lines.length === 0 ? (
        <p className={panel.empty}>{nothingIn(state)}</p>
      ) : (
        <ul className={panel.list} data-list="in-force" ref={ref}>
          {lines.slice(0, rows).map((line) => (
            <li key={line.key} className={styles.row} data-state={line.state}>
              <Sign name={MARKS[line.state].icon} label={MARKS[line.state].label} />
              <span className={panel.line} title={line.longText}>
                {line.text}
              </span>
              <span className={styles.note} title={line.note}>
                {line.note}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const nothingIn = ({ inPlay, regions }: BoardState): string => {
  if (inPlay === null) return 'Levels are not in play.';
  const known = regions.every(({ inForce, unknown }) => inForce !== null && unknown === null);
  return known ? 'Nothing beyond business as usual.' : 'Not known before somebody checks in.';
};

/** What there is to do about them, and how many there was no room for. */
const asideOf = (lines: readonly InForceLine[], rows: number): string => {
  const waiting = lines.filter(({ state }) => state === 'to-post' || state === 'to-confirm').length;
  const hidden = lines.length - rows;
  return [...(waiting > 0 ? [`${waiting} to do`] : []), ...(hidden > 0 ? [`and ${hidden} more`] : [])].join(', ');
};
