import type { Language } from '../../../core/language.ts';
import type { Told } from './by-week.ts';

const en = {
  heading: 'My history',
  intro:
    'What each second look was about, on which site and day, and what you chose. Never your words, your pictures or anybody’s name. It is on this device only, for you only.',
  empty: 'Nothing is kept yet.',
  chart: 'The last 12 weeks',
  chartEmpty: 'Nothing in the last 12 weeks.',
  changed: 'Changed, left out or not done',
  asItWas: 'Went on as it was',
  row: (about: string, total: number, changed: number) =>
    `${about}: ${total} in the last 12 weeks, ${changed} of them changed, left out or not done`,
  bar: (week: string, changed: number, asItWas: number) =>
    `Week of ${week}: ${changed} changed, left out or not done, ${asItWas} as it was`,
  table: 'All of it as a table',
  about: 'About',
  often: 'How often',
  chosen: 'What I chose',
  week: (day: string) => `Week of ${day}`,
  day: 'Day',
  site: 'Site',
  told: {
    edited: 'Edited',
    posted: 'Posted as it was',
    leftOut: 'Left out',
    blurred: 'Faces blurred',
    attached: 'Attached as it was',
    notConnected: 'Not connected',
    connected: 'Connected',
    readFirst: 'Posted after a colleague read it',
  } satisfies Record<Told, string> as Record<Told, string>,
  csv: 'Save as a table (CSV)',
  json: 'Save as data (JSON)',
  remove: 'Delete my history',
  question: 'Delete your whole history?',
  means:
    'It cannot be brought back. What you marked as wrong goes with it, and is asked about again. Your settings stay as they are.',
  keep: 'Keep it',
  confirm: 'Delete it all',
  deleted: 'Your history is deleted.',
  failed: 'The browser could not save this. Please try again.',
};

export type HistoryStrings = typeof en;

const cy: HistoryStrings = {
  heading: 'Fy hanes i',
  intro:
    'Beth oedd dan sylw ym mhob ail olwg, ar ba wefan a pha ddiwrnod, a beth ddewisoch chi. Byth eich geiriau, eich lluniau nac enw neb. Dim ond ar y ddyfais hon y mae, ac i chi’n unig.',
  empty: 'Nid oes dim wedi’i gadw eto.',
  chart: 'Y 12 wythnos diwethaf',
  chartEmpty: 'Dim yn y 12 wythnos diwethaf.',
  changed: 'Newidiwyd, gadawyd allan neu ni wnaed',
  asItWas: 'Aeth ymlaen fel yr oedd',
  row: (about, total, changed) =>
    `${about}: ${total} yn y 12 wythnos diwethaf, gyda ${changed} wedi’u newid, eu gadael allan neu heb eu gwneud`,
  bar: (week, changed, asItWas) =>
    `Wythnos ${week}: ${changed} wedi’u newid, eu gadael allan neu heb eu gwneud, ${asItWas} fel yr oedd`,
  table: 'Y cyfan ar ffurf tabl',
  about: 'Am beth',
  often: 'Sawl gwaith',
  chosen: 'Beth ddewisais i',
  week: (day) => `Wythnos ${day}`,
  day: 'Diwrnod',
  site: 'Gwefan',
  told: {
    edited: 'Golygwyd',
    posted: 'Postiwyd fel yr oedd',
    leftOut: 'Gadawyd allan',
    blurred: 'Pylwyd wynebau',
    attached: 'Atodwyd fel yr oedd',
    notConnected: 'Heb gysylltu',
    connected: 'Cysylltwyd',
    readFirst: 'Postiwyd ar ôl i gydweithiwr ei ddarllen',
  },
  csv: 'Cadw fel tabl (CSV)',
  json: 'Cadw fel data (JSON)',
  remove: 'Dileu fy hanes',
  question: 'Dileu eich hanes cyfan?',
  means:
    'Ni ellir ei gael yn ôl. Mae’r hyn y nodoch ei fod yn anghywir yn mynd gydag ef, a bydd Purple Pen yn gofyn amdano eto. Bydd eich gosodiadau’n aros fel y maent.',
  keep: 'Ei gadw',
  confirm: 'Dileu’r cyfan',
  deleted: 'Mae eich hanes wedi’i ddileu.',
  failed: 'Ni allai’r porwr gadw hwn. Rhowch gynnig arall arni.',
};

export const HISTORY_STRINGS: Readonly<Record<Language, HistoryStrings>> = { en, cy };
