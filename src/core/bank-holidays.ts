import published from '../../assets/bank-holidays.json' with { type: 'json' };

/** The three lists of bank holidays in the United Kingdom, as gov.uk publishes them. */
export const UK_CALENDARS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type UkCalendar = (typeof UK_CALENDARS)[number];

/** ISO days: what is published lies between them; a day beyond counts as an ordinary one. */
export const BANK_HOLIDAYS_KNOWN: { readonly from: string; readonly until: string } = published;

type Year = keyof (typeof published.calendars)[UkCalendar];

/** `day`: an ISO day. Where it is not known which list holds, only days that stand in all three are bank holidays. */
export function isBankHoliday(day: string, calendar: UkCalendar | null): boolean {
  const [year, rest] = [day.slice(0, 4) as Year, day.slice(5)];
  const lists = calendar === null ? UK_CALENDARS : [calendar];
  return lists.every((one) => published.calendars[one][year]?.includes(rest) ?? false);
}
