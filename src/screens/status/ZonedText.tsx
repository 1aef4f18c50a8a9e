import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import { formatZoneTime } from '../../core/clock/format-zone-time.ts';
import { useTimeZone } from '../../state/use-time-zone.ts';
import { KeepWords } from './KeepWords.tsx';

interface Props {
  text: string;
  /** The moments that the text may speak of, in ms since the epoch. */
  moments: readonly number[];
}

const UTC_TIME = /(\d{2}:\d{2}) UTC/g;

/** A sentence with UTC times in it, each followed by the viewer's own where that is another. */
export function ZonedText({ text, moments }: Props) {
  const zone = useTimeZone();
  const here = (utc: string): string => {
    const moment = moments.find((one) => formatUtcTime(one) === utc);
    const local = moment === undefined ? utc : formatZoneTime(moment, zone);
    const whole = `${utc}\u00a0UTC`;
    return local === utc ? whole : `${whole} (${local}\u00a0here)`;
  };
  return <KeepWords text={text.replace(UTC_TIME, (_, utc: string) => here(utc))} />;
}
