import type { UkCalendar } from '../../../core/bank-holidays.ts';
import type { Language } from '../../../core/language.ts';
import type { WeekDay } from '../../../core/week-days.ts';
import type { HoursProblem } from './hours-values.ts';

const en = {
  heading: 'Time and place',
  moments: 'Notes about time and place',
  momentsHint:
    'A quiet note, once a day at most, where it is working time or you are on a school device. Nothing is held back.',
  mine: 'My working hours',
  intro: 'These stay on this device, and your school does not see them.',
  rests: 'Your school’s policy has its own hours, so yours are not used at the moment.',
  days: 'Days',
  dayNames: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  others: 'You have other hours too, and they stay as they are:',
  from: 'I start at',
  to: 'I finish at',
  break: (n: number) => `Break ${n}, if any`,
  breakFrom: (n: number) => `Break ${n} from`,
  breakTo: (n: number) => `Break ${n} to`,
  calendar: 'Bank holidays',
  calendars: { 'england-and-wales': 'England and Wales', scotland: 'Scotland', 'northern-ireland': 'Northern Ireland' },
  everywhere: 'Only those of the whole United Kingdom',
  known: (until: string) => `Bank holidays are known until ${until}.`,
  save: 'Save my hours',
  remove: 'Remove my hours',
  saved: 'Saved on this device.',
  removed: 'Removed. No hours are kept.',
  notSaved: 'Not saved yet: please mend the marked fields.',
  failed: 'The browser could not save this. Please try again.',
  mistake: 'Mistake:',
  problems: {
    'no-day': 'Choose at least one day.',
    'no-time': 'Give a time, such as 08:30.',
    order: 'The end must come after the beginning.',
    'half-break': 'Give both times of the break, or neither.',
    'break-outside': 'The break must lie within your hours.',
  },
} satisfies HoursStrings;

const cy: HoursStrings = {
  heading: 'Amser a lle',
  moments: 'Nodiadau am amser a lle',
  momentsHint:
    'Nodyn tawel, unwaith y dydd ar y mwyaf, pan fydd yn amser gwaith neu pan fyddwch ar un o ddyfeisiau’r ysgol. Nid oes dim yn cael ei ddal yn ôl.',
  mine: 'Fy oriau gwaith',
  intro: 'Mae’r rhain yn aros ar y ddyfais hon, ac nid yw eich ysgol yn eu gweld.',
  rests: 'Mae gan bolisi eich ysgol ei oriau ei hun, felly nid yw eich rhai chi ar waith ar hyn o bryd.',
  days: 'Diwrnodau',
  dayNames: {
    mon: 'Dydd Llun',
    tue: 'Dydd Mawrth',
    wed: 'Dydd Mercher',
    thu: 'Dydd Iau',
    fri: 'Dydd Gwener',
    sat: 'Dydd Sadwrn',
    sun: 'Dydd Sul',
  },
  others: 'Mae gennych oriau eraill hefyd, ac maent yn aros fel y maent:',
  from: 'Rwy’n dechrau am',
  to: 'Rwy’n gorffen am',
  break: (n) => `Egwyl ${n}, os oes un`,
  breakFrom: (n) => `Egwyl ${n} o`,
  breakTo: (n) => `Egwyl ${n} tan`,
  calendar: 'Gwyliau banc',
  calendars: { 'england-and-wales': 'Cymru a Lloegr', scotland: 'Yr Alban', 'northern-ireland': 'Gogledd Iwerddon' },
  everywhere: 'Dim ond rhai’r Deyrnas Unedig gyfan',
  known: (until) => `Mae’r gwyliau banc yn hysbys hyd at ${until}.`,
  save: 'Cadw fy oriau',
  remove: 'Dileu fy oriau',
  saved: 'Wedi’u cadw ar y ddyfais hon.',
  removed: 'Wedi’u dileu. Ni chedwir unrhyw oriau.',
  notSaved: 'Heb eu cadw eto: cywirwch y meysydd sydd wedi’u marcio.',
  failed: 'Ni allai’r porwr gadw hyn. Rhowch gynnig arall arni.',
  mistake: 'Camgymeriad:',
  problems: {
    'no-day': 'Dewiswch o leiaf un diwrnod.',
    'no-time': 'Rhowch amser, fel 08:30.',
    order: 'Rhaid i’r diwedd ddod ar ôl y dechrau.',
    'half-break': 'Rhowch ddau amser yr egwyl, neu’r un ohonynt.',
    'break-outside': 'Rhaid i’r egwyl fod o fewn eich oriau.',
  },
};

export interface HoursStrings {
  readonly heading: string;
  readonly moments: string;
  readonly momentsHint: string;
  readonly mine: string;
  readonly intro: string;
  readonly rests: string;
  readonly days: string;
  readonly dayNames: Readonly<Record<WeekDay, string>>;
  readonly others: string;
  readonly from: string;
  readonly to: string;
  break(n: number): string;
  breakFrom(n: number): string;
  breakTo(n: number): string;
  readonly calendar: string;
  readonly calendars: Readonly<Record<UkCalendar, string>>;
  readonly everywhere: string;
  known(until: string): string;
  readonly save: string;
  readonly remove: string;
  readonly saved: string;
  readonly removed: string;
  readonly notSaved: string;
  readonly failed: string;
  readonly mistake: string;
  readonly problems: Readonly<Record<HoursProblem, string>>;
}

export const HOURS_STRINGS: Readonly<Record<Language, HoursStrings>> = { en, cy };
