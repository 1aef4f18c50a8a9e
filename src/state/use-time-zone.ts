/** The viewer's time zone, as `Intl` calls it: "Europe/Berlin". */
export const useTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
