import { encoderReady } from '../train/encoder/disk-models.ts';
import { InputError } from './eval/input-error.ts';
import { openPacks } from './eval/packs.ts';
import { type ImageSession, openSession } from './images/image-session.ts';
import { type DrawnOptions, type FolderOptions, readOptions, USAGE } from './images/options.ts';
import { pictureFiles } from './images/picture-files.ts';
import { printDrawn } from './images/print-drawn.ts';
import { printSummary } from './images/print-summary.ts';
import { readFolder } from './images/read-folder.ts';
import { readLabels } from './images/read-labels.ts';
import type { Io } from './shared/io.ts';

type OpenSession = (log: (line: string) => void, patient: boolean) => Promise<ImageSession>;

/**
 * Reads pictures with the extension's own reader in a real browser and judges them: JSON lines on stdout, or figures.
 * Exit code 2 where arguments or files of labels are at fault, 1 where something else went wrong; a picture that cannot be
 * read is a line with its `error`.
 */
export async function main(argv: readonly string[], io: Io, open: OpenSession = openSession): Promise<number> {
  let options: FolderOptions | DrawnOptions | null;
  try {
    options = readOptions(argv);
  } catch (error) {
    io.stderr.write(`eval:images: ${messageOf(error)}\n${USAGE}`);
    return 2;
  }
  if (options === null) {
    io.stdout.write(USAGE);
    return 0;
  }
  try {
    return options.kind === 'drawn' ? await drawn(options, io, open) : await folder(options, io, open);
  } catch (error) {
    const problems = error instanceof InputError ? error.problems : [messageOf(error)];
    for (const problem of problems) io.stderr.write(`eval:images: ${problem}\n`);
    return error instanceof InputError ? 2 : 1;
  }
}

async function folder(options: FolderOptions, io: Io, open: OpenSession): Promise<number> {
  const pack = packOf(options.pack, io.cwd);
  const labels = options.labels === null ? null : readLabels(options.labels, io.cwd);
  const { files, passedOver } = pictureFiles(options.dir, io.cwd, options.first);
  if (passedOver > 0) io.stderr.write(`eval:images: ${passedOver} notes and hidden files passed over\n`);
  const missing = [...(labels?.keys() ?? [])].filter((file) => !files.includes(file));
  if (missing.length > 0)
    io.stderr.write(
      `eval:images: labelled, but not there: ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ' ...' : ''}\n`,
    );
  await encoderReady();
  return withSession(options, io, open, async (session) => {
    const lines = readFolder(session, files, options, pack, io);
    if (labels) return printSummary(lines, labels, io);
    for await (const line of lines) io.stdout.write(`${JSON.stringify(line)}\n`);
    return 0;
  });
}

const drawn = (options: DrawnOptions, io: Io, open: OpenSession): Promise<number> =>
  withSession(options, io, open, (session) => printDrawn(session, options, io));

async function withSession(
  { patient }: FolderOptions | DrawnOptions,
  io: Io,
  open: OpenSession,
  use: (session: ImageSession) => Promise<number>,
): Promise<number> {
  const session = await open((line) => io.stderr.write(`eval:images: ${line}\n`), patient);
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

function packOf(file: string, cwd: string) {
  try {
    const compiled = openPacks({ kind: 'file', path: file }, cwd)(null);
    if (typeof compiled !== 'string') return compiled;
    throw new Error(compiled);
  } catch (error) {
    throw new InputError([messageOf(error)]);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
