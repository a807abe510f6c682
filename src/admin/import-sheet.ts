import readExcel from 'read-excel-file/universal';
import { type ImportFault, importFault } from './import-fault.ts';
import { ImportError } from './import-problem.ts';
import { type Columns, type RawRow, type Table, tableOf } from './import-table.ts';
import { fileKind, holdsStream } from './policy/formats/file-kind.ts';
import { openZip, type Zip, ZipError } from './policy/formats/zip.ts';
import { csvRows } from './read-table.ts';

const LARGEST = 20_000_000;
/** Unpacked bytes of one sheet; 20,000 pupils with forty columns have some 40 MB. */
const LARGEST_SHEET = 60_000_000;

type Refuse = (fault: ImportFault, detail?: string) => ImportError;

/**
 * Rows of a CSV or Excel file (.xlsx), known by what is in it; of several sheets, the first with a header that has what
 * is asked for. `required`, `instead`: as `readTable` has them. Throws an `ImportError`.
 */
export async function importSheet(
  bytes: Uint8Array,
  file: string,
  columns: Columns,
  required: readonly string[],
  instead: readonly string[] = required,
): Promise<Table> {
  const problem: Refuse = (fault, detail) =>
    new ImportError([{ file, line: null, field: null, ...importFault(fault, detail) }]);
  if (bytes.length > LARGEST) throw problem('too-large', `${LARGEST / 1e6}`);
  const wish = { file, columns, required, instead };
  const kind = fileKind(bytes);
  if (kind === 'zip') return tableOf(await excelSheets(bytes, problem), wish);
  if (kind === 'old-office') throw problem(holdsStream(bytes, 'EncryptedPackage') ? 'password' : 'old-excel');
  if (kind === 'html' || isXmlSheet(bytes)) throw problem('web-page');
  if (kind === 'pdf' || kind === 'picture' || kind === 'rtf') throw problem('no-table');
  return tableOf([csvRows(bytes, file)], wish);
}

const isXmlSheet = (bytes: Uint8Array): boolean =>
  /^\s*(?:\ufeff)?<\?xml|^\s*<(?:table|workbook)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 500)));

async function excelSheets(bytes: Uint8Array, problem: Refuse): Promise<RawRow[][]> {
  try {
    const zip = openZip(bytes);
    if (!zip.names.some((name) => name.startsWith('xl/')))
      throw problem(zip.names.includes('content.xml') ? 'open-document' : 'archive');
    weigh(zip);
    const sheets = await readExcel(new Uint8Array(bytes).buffer);
    return sheets.map(({ data }) =>
      data.map((row, i) => ({ line: i + 1, cells: row.map(cellText) })).filter(isWritten),
    );
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = error instanceof ZipError ? error.reason : 'broken';
    if (reason === 'too-large') throw problem('too-much');
    if (reason === 'locked') throw problem('password');
    throw problem('broken');
  }
}

/** Unpacks what the reader will unpack, within bounds, so that it may then do so without. */
function weigh(zip: Zip): void {
  for (const name of zip.names)
    if (
      /^xl\/.*\.xml$/i.test(name) &&
      new TextDecoder().decode(zip.read(name, LARGEST_SHEET)?.subarray(0, 2000)).includes('<!DOCTYPE')
    )
      throw new ZipError('broken');
}

const isWritten = ({ cells }: RawRow): boolean => cells.some((cell) => cell !== '');

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
};
