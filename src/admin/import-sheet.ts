import readExcel from 'read-excel-file/universal';
import { ImportError } from './import-problem.ts';
import { type Columns, type RawRow, type TableRow, tableOf } from './import-table.ts';
import { fileKind, holdsStream } from './policy/formats/file-kind.ts';
import { openZip, type Zip, ZipError } from './policy/formats/zip.ts';
import { csvRows } from './read-table.ts';

const LARGEST = 20_000_000;
/** Unpacked bytes of one sheet; 20,000 pupils with forty columns have some 40 MB. */
const LARGEST_SHEET = 60_000_000;

const SAVE = 'open it in Excel and save it as .xlsx or CSV';

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
): Promise<TableRow[]> {
  const problem = (message: string): ImportError => new ImportError([{ file, line: null, field: null, message }]);
  if (bytes.length > LARGEST) throw problem(`is larger than ${LARGEST / 1e6} MB: give the names alone`);
  const wish = { file, columns, required, instead };
  const kind = fileKind(bytes);
  if (kind === 'zip') return tableOf(await excelSheets(bytes, problem), wish);
  if (kind === 'old-office')
    throw problem(
      holdsStream(bytes, 'EncryptedPackage')
        ? `is protected with a password: ${SAVE}, without a password`
        : `is an old Excel file (.xls): ${SAVE}`,
    );
  if (kind === 'html' || isXmlSheet(bytes)) throw problem(`is a report as a web page, whatever its name says: ${SAVE}`);
  if (kind === 'pdf' || kind === 'picture' || kind === 'rtf')
    throw problem('is no table: export it as CSV or Excel from the management system');
  return tableOf([csvRows(bytes, file)], wish);
}

const isXmlSheet = (bytes: Uint8Array): boolean =>
  /^\s*(?:\ufeff)?<\?xml|^\s*<(?:table|workbook)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 500)));

async function excelSheets(bytes: Uint8Array, problem: (message: string) => ImportError): Promise<RawRow[][]> {
  try {
    const zip = openZip(bytes);
    if (!zip.names.some((name) => name.startsWith('xl/')))
      throw problem(
        zip.names.includes('content.xml')
          ? 'is an OpenDocument file: save it as .xlsx or CSV'
          : 'is a ZIP archive and no Excel file: unpack it and give the file in it',
      );
    weigh(zip);
    const sheets = await readExcel(new Uint8Array(bytes).buffer);
    return sheets.map(({ data }) =>
      data.map((row, i) => ({ line: i + 1, cells: row.map(cellText) })).filter(isWritten),
    );
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = error instanceof ZipError ? error.reason : 'broken';
    if (reason === 'too-large') throw problem('holds far more than a list of names: give the names alone');
    if (reason === 'locked') throw problem(`is protected with a password: ${SAVE}, without a password`);
    throw problem(`is broken or cut off: ${SAVE} once more`);
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
