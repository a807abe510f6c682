import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AgedFace } from '../train/faces/aged-face.ts';
import { fitAgeModel } from '../train/faces/fit-age-model.ts';
import { measureAges } from '../train/faces/measure-ages.ts';
import { openPortraits } from '../train/faces/read-portraits.ts';
import { findBrowser } from './browser.ts';
import type { Io } from './shared/io.ts';

const USAGE = `Usage: node src/cli/run.mjs train-faces --rows FILE.jsonl [--dir FOLDER [--people 3000]]

Fits assets/models/image-faces.json to faces of known age and prints held-out figures. --dir: 'original images' of the
All-Age-Faces set, named NNNNNAyy.jpg with the age yy; what the reader sees in them is written to --rows first (an hour
on two cores). Without --dir the rows are taken as they are.
`;
const SHEET = 32;
/** Of so many people the nets also see small heads, of these heights in pixels. */
const SMALL_PEOPLE = 384;
const HEIGHTS = [20, 28, 40, 80];
const ageOf = (file: string): number => Number(file.slice(6, 8));

export async function main(argv: readonly string[], io: Io): Promise<number> {
  const option = (name: string) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
  const [rows, folder] = [option('--rows'), option('--dir')];
  if (!rows || (!folder && !existsSync(rows))) {
    io.stderr.write(USAGE);
    return 2;
  }
  if (folder) await readAll(folder, rows, Number(option('--people') ?? 3000), io);
  const faces = readFileSync(rows, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AgedFace);
  for (const height of [null, ...HEIGHTS])
    io.stdout.write(`Heads of ${height ?? 'some 200'} px:\n${measureAges(faces, (face) => face.height === height)}\n`);
  const json = JSON.stringify(fitAgeModel(faces), null, 2).replace(/\[[^[\]{}]*\]/g, (list) =>
    list.replace(/\s+/g, ' '),
  );
  writeFileSync(path.join(io.cwd, 'assets/models/image-faces.json'), `${json}\n`);
  return 0;
}

/** As many minors as adults while there are some, in an order that looks random but is not. */
async function readAll(folder: string, rows: string, people: number, io: Io): Promise<void> {
  const files = readdirSync(folder).sort((a, b) => keyOf(a) - keyOf(b));
  const minors = files.filter((file) => ageOf(file) >= 3 && ageOf(file) < 18).slice(0, people / 2);
  const adults = files.filter((file) => ageOf(file) >= 18).slice(0, people - minors.length);
  const order = [...minors, ...adults].sort((a, b) => keyOf(a) - keyOf(b));
  const portraits = await openPortraits(io.cwd, folder, (await findBrowser()).file);
  writeFileSync(rows, '');
  for (let from = 0; from < order.length; from += SHEET) {
    const sheet = order.slice(from, from + SHEET);
    for (const height of from < SMALL_PEOPLE ? [null, ...HEIGHTS] : [null]) {
      const seen = await portraits.read(sheet, height);
      const lines = seen.map((of, i) =>
        JSON.stringify({ file: sheet[i], years: ageOf(sheet[i] ?? ''), height, ...of }),
      );
      appendFileSync(rows, `${lines.join('\n')}\n`);
    }
    io.stderr.write(`${Math.min(from + SHEET, order.length)} of ${order.length}\n`);
  }
  await portraits.close();
}

const keyOf = (file: string): number => (Number(file.slice(0, 5)) * 7919) % 13331;
