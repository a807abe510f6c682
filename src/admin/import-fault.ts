import type { ImportProblem } from './import-problem.ts';

type Say = (detail: string) => string;
const SAVE = 'open it in Excel and save it as .xlsx or CSV';
const CADW = 'agorwch hi yn Excel a’i chadw fel .xlsx neu CSV';

/** What may be wrong with a list, after the file's name. `detail`: a number, or what the file has. */
const FAULTS = {
  empty: [() => 'is empty', () => 'mae’n wag'],
  missing: [() => 'is missing', () => 'mae ar goll'],
  'no-pupils': [() => 'has no pupils', () => 'nid oes disgyblion ynddi'],
  'no-header': [
    (columns) => `has no line with the names of its columns: put one first (${columns})`,
    (columns) => `nid oes llinell ag enwau’r colofnau ynddi: rhowch un yn gyntaf (${columns})`,
  ],
  'no-column': [
    (seen) => `no such column; the file has ${seen}`,
    (seen) => `nid oes colofn o’r fath; yn y ffeil mae ${seen}`,
  ],
  quotes: [
    () => `has a quotation mark too many or too few in or above this line: ${SAVE}`,
    () => `mae dyfynnod yn ormod neu’n eisiau ar y llinell hon neu uwch ei phen: ${CADW}`,
  ],
  'too-long': [(most) => `is longer than ${most} characters`, (most) => `mae’n hirach na ${most} nod`],
  'too-large': [
    (most) => `is larger than ${most} MB: give the names alone`,
    (most) => `mae’n fwy na ${most} MB: rhowch yr enwau yn unig`,
  ],
  'too-much': [
    () => 'holds far more than a list of names: give the names alone',
    () => 'mae ynddi lawer mwy na rhestr o enwau: rhowch yr enwau yn unig',
  ],
  password: [
    () => `is protected with a password: ${SAVE}, without a password`,
    () => `mae wedi’i diogelu â chyfrinair: ${CADW}, heb gyfrinair`,
  ],
  'old-excel': [() => `is an old Excel file (.xls): ${SAVE}`, () => `hen ffeil Excel (.xls) yw hi: ${CADW}`],
  'web-page': [
    () => `is a report as a web page, whatever its name says: ${SAVE}`,
    () => `adroddiad fel tudalen we yw hi, beth bynnag a ddywed ei henw: ${CADW}`,
  ],
  'no-table': [
    () => 'is no table: export it as CSV or Excel from the management system',
    () => 'nid tabl mohoni: allforiwch hi fel CSV neu Excel o’r system reoli',
  ],
  'open-document': [
    () => 'is an OpenDocument file: save it as .xlsx or CSV',
    () => 'ffeil OpenDocument yw hi: cadwch hi fel .xlsx neu CSV',
  ],
  archive: [
    () => 'is a ZIP archive and no Excel file: unpack it and give the file in it',
    () => 'archif ZIP yw hi, nid ffeil Excel: dadbaciwch hi a rhowch y ffeil sydd ynddi',
  ],
  broken: [
    () => `is broken or cut off: ${SAVE} once more`,
    () => `mae wedi torri neu’n anghyflawn: ${CADW} unwaith eto`,
  ],
} as const satisfies Readonly<Record<string, readonly [en: Say, cy: Say]>>;

export type ImportFault = keyof typeof FAULTS;

/** The words for it in both languages, as an `ImportProblem` has them. */
export function importFault(fault: ImportFault, detail = ''): Required<Pick<ImportProblem, 'message' | 'cy'>> {
  const [en, cy]: readonly [Say, Say] = FAULTS[fault];
  return { message: en(detail), cy: cy(detail) };
}
