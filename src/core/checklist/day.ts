const A_DAY = 86_400_000;

/** The ISO day so many days after another one. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * A_DAY).toISOString().slice(0, 10);

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it names a day that there is: 30 February is none. */
export const isIsoDay = (text: string): boolean =>
  ISO_DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && addDays(text, 0) === text;

/** The year in which the school year began that this ISO day falls in; school years are counted from 1 August. */
export const schoolYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);
