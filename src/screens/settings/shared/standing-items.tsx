import type { useSharedPlace } from '../../../state/use-shared-place.ts';
import type { DataItem } from '../../../ui/DataList.tsx';
import { TimeText } from '../../../widgets/TimeText.tsx';
import styles from './shared.module.css';

export type Place = NonNullable<ReturnType<typeof useSharedPlace>>;

interface Standing {
  readonly place: Place;
  readonly unsent: number;
  readonly now: number;
  readonly zone: string;
}

const MODES: Readonly<Record<Place['mode'], { value: string; note: string }>> = {
  write: { value: 'Reads and writes', note: 'As others may: no change of anybody is overwritten.' },
  read: { value: 'Only reads', note: 'Nothing can be changed from here.' },
  alone: { value: 'Writes alone', note: 'You said that nobody else writes: the store would not notice.' },
};

/** What there is to say of a shared board, in its order. */
export const standingItems = ({ place, unsent, now, zone }: Standing): readonly DataItem[] => [
  { id: 'address', term: 'Address', value: <span className={styles.address}>{place.address}</span> },
  { id: 'mode', term: 'This browser', ...MODES[place.mode] },
  {
    id: 'seen',
    term: 'Last seen',
    value: place.seenAt === null ? 'Never yet' : <TimeText at={Date.parse(place.seenAt)} now={now} zone={zone} />,
  },
  {
    id: 'waiting',
    term: 'Waiting to be sent',
    value: unsent === 0 ? 'Nothing' : unsent === 1 ? '1 change' : `${unsent} changes`,
  },
];
