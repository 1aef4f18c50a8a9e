/**
 * Formats of one kind for named zones, each made once, as making one is slow.
 *
 * @throws RangeError (from what it returns) for a zone that the platform does not know
 * @example zoneFormat({ hour: '2-digit' })('Europe/Berlin').format(0) // '01'
 */
export function zoneFormat(parts: Intl.DateTimeFormatOptions): (timeZone: string) => Intl.DateTimeFormat {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const known = formats.get(timeZone);
    if (known) return known;
    const made = new Intl.DateTimeFormat('en-GB', { ...parts, timeZone });
    formats.set(timeZone, made);
    return made;
  };
}
