import { decode } from '../decode.ts';
import { ImportError } from '../import-problem.ts';
import { readDocx, wordPart } from './formats/docx/read-docx.ts';
import { type FileKind, fileKind, holdsStream } from './formats/file-kind.ts';
import { readOdt } from './formats/odt/read-odt.ts';
import { PdfError, readPdf } from './formats/pdf/read-pdf.ts';
import type { Piece } from './formats/piece.ts';
import { toBlocks } from './formats/to-blocks.ts';
import { openZip, ZipError } from './formats/zip.ts';
import type { PolicyDocument } from './policy-document.ts';
import { readPolicyText } from './read-policy-text.ts';

const LARGEST = 20_000_000;

const SAVE = 'open it where it was written and save it as .docx or PDF';
const LOCKED = `is protected with a password: ${SAVE}, without a password`;
const BROKEN = `is broken or cut off: ${SAVE} once more`;
const TOO_LARGE = 'holds far more than a policy when it is unpacked: give the policy alone';
const REFUSED: Partial<Record<FileKind, string>> = {
  rtf: `is RTF: ${SAVE}`,
  html: 'is a web page: select the policy in it, copy it, and paste it as text',
  picture: 'is a picture of a policy: give the document that it was printed from, or type the policy in',
  binary: 'is no document that can be read here: give .docx, .odt, .pdf, .md or .txt',
};
const PDF_REASONS = {
  scanned:
    'is a scan: pictures of pages without text. Give the document that it was printed from, or let a program read the text in it (OCR)',
  'too-long': 'has more than 300 pages: give the policy alone',
} as const;

/**
 * A policy from a file: Word (.docx), OpenDocument (.odt), PDF, Markdown or plain text, known by what is in it and not by
 * its name. Throws an `ImportError` that says in plain words what is wrong with the file and what to do.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<PolicyDocument> {
  const problem = (message: string): ImportError => new ImportError([{ file: name, line: null, field: null, message }]);
  if (bytes.length === 0) throw problem('is empty');
  if (bytes.length > LARGEST)
    throw problem(`is larger than ${LARGEST / 1e6} MB: give the policy alone, without pictures`);
  const kind = fileKind(bytes);
  const refused = REFUSED[kind];
  if (refused) throw problem(refused);
  if (kind === 'old-office') throw problem(oldOffice(bytes));
  if (kind === 'text') return readPolicyText(decode(bytes), name);
  const blocks = toBlocks(await piecesOf(kind, bytes, problem));
  if (blocks.length === 0) throw problem('is empty: there are no words in it');
  return { blocks };
}

async function piecesOf(
  kind: FileKind,
  bytes: Uint8Array,
  problem: (message: string) => ImportError,
): Promise<Piece[]> {
  try {
    return kind === 'pdf' ? await readPdf(bytes) : readZip(bytes, problem);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (error instanceof PdfError) throw problem(PDF_REASONS[error.reason]);
    if (error instanceof ZipError)
      throw problem({ locked: LOCKED, 'too-large': TOO_LARGE, broken: BROKEN }[error.reason]);
    throw problem((error as Error)?.name === 'PasswordException' ? LOCKED : BROKEN);
  }
}

function readZip(bytes: Uint8Array, problem: (message: string) => ImportError): Piece[] {
  const zip = openZip(bytes);
  if (wordPart(zip)) return readDocx(zip);
  const type = zip.names.includes('mimetype') ? new TextDecoder().decode(zip.read('mimetype', 200) ?? undefined) : '';
  if (type.startsWith('application/vnd.oasis.opendocument.text')) return readOdt(zip);
  if (zip.names.some((name) => name.startsWith('xl/')) || type.includes('spreadsheet'))
    throw problem('is a spreadsheet: copy the policy in it and paste it as text');
  if (zip.names.some((name) => name.startsWith('ppt/')) || type.includes('presentation'))
    throw problem('is a slide show: copy the policy in it and paste it as text');
  if (zip.names.some((name) => name.endsWith('.iwa')))
    throw problem('is an Apple Pages file: export it as Word or PDF');
  throw problem('is a ZIP archive of other files: unpack it and give the policy in it');
}

/** Word, Excel and PowerPoint before 2007, and everything of Office that has a password. */
function oldOffice(bytes: Uint8Array): string {
  if (holdsStream(bytes, 'EncryptedPackage') || holdsStream(bytes, 'EncryptionInfo')) return LOCKED;
  if (holdsStream(bytes, 'Workbook')) return 'is an old Excel file: copy the policy in it and paste it as text';
  return 'is an old Word file (.doc): open it in Word and save it as .docx';
}
