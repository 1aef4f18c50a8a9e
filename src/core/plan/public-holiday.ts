/** A day off by law, `YYYY-MM-DD` as the calendar there has it, in no zone. */
export interface PublicHoliday {
  readonly day: string;
  readonly name: string;
}

/** A country, or a part of it; empty where there is none or it does not matter. */
export interface HolidayPlace {
  readonly country: string;
  readonly state: string;
  readonly area: string;
}

/** A code and what it is called. */
export interface HolidayOption {
  readonly value: string;
  readonly label: string;
}
