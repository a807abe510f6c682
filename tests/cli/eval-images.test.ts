import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { main } from '../../src/cli/eval-images.ts';
import type { ImageSession } from '../../src/cli/images/image-session.ts';
import type { PictureReading, SceneReading } from '../../src/cli/images/page-api.ts';
import { IMAGE_CATEGORIES } from '../../src/core/category.ts';
import { LEVELS } from '../../src/core/finding.ts';
import { FACE_CLASSES } from '../../src/core/image/image-facts.ts';
import { fernhillPack } from '../core/support.ts';
import { crest, face, imageFacts, labelledFacts, printed } from '../support/image-facts.ts';

const CREST = { id: 'crest', image: 'data:image/png;base64,AAAA' };
const folder = mkdtempSync(path.join(tmpdir(), 'eval-images-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text = ''): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
write('pack.json', JSON.stringify({ ...fernhillPack, crests: [CREST] }));
for (const name of [
  'child.jpg',
  'class/adults.jpg',
  'clip.mp4',
  'crest.png',
  'dead.jpg',
  'list.jpg',
  'turned.gif',
  'zero.jpg',
])
  write(`pictures/${name}`);
write('pictures/.hidden.jpg');
write('pictures/notes.txt');
mkdirSync(path.join(folder, 'bare'));

const fine = (facts: PictureReading['facts']): PictureReading => ({ facts, problem: null, detail: '', ms: 12.4 });
const READINGS: Record<string, PictureReading> = {
  'child.jpg': fine(imageFacts({ faces: [face('child'), face('unknown', 1)], location: true })),
  'adults.jpg': fine(imageFacts({ faces: [face('adult'), face('adult', 1)] })),
  'clip.mp4': fine(imageFacts({ frames: 8 })),
  'crest.png': fine(imageFacts({ crests: [crest] })),
  'dead.jpg': { facts: null, problem: 'reader', detail: 'it went away', ms: 9 },
  'list.jpg': fine(imageFacts({ lines: printed('Star of the week', 'Amara Okonjo') })),
  'turned.gif': fine(imageFacts({ unread: ['faces', 'frames'] })),
  'zero.jpg': { facts: null, problem: 'empty', detail: '', ms: 1 },
};

/** In the reader's place: answers by the file's name, and notes what it was asked. */
function fakeSession(scenes: readonly SceneReading[] = []) {
  const asked: unknown[] = [];
  let closed = 0;
  const session: ImageSession = {
    read: async (file, crests) => {
      asked.push(crests);
      const reading = READINGS[path.basename(file)];
      if (!reading) throw new Error(`not asked for: ${file}`);
      return reading;
    },
    scenes: async function* () {
      yield* scenes;
    },
    close: async () => {
      closed += 1;
    },
  };
  return { session, asked, closed: () => closed };
}

async function run(argv: readonly string[], fake = fakeSession()) {
  const said = { out: '', err: '' };
  const io = {
    cwd: folder,
    stdout: { write: (text: string) => (said.out += text) },
    stderr: { write: (text: string) => (said.err += text) },
  };
  let patient: boolean | null = null;
  const code = await main(argv, io, async (_log, asked) => {
    patient = asked;
    return fake.session;
  });
  return { code, ...said, fake, patient: patient as boolean | null };
}

/** As `contracts.md` fixes the line. */
const box = z.tuple([z.int(), z.int(), z.int(), z.int()]);
const LINE = z.strictObject({
  file: z.string(),
  width: z.int(),
  height: z.int(),
  faces: z.array(
    z.strictObject({ box, childProbability: z.number().min(0).max(1).nullable(), class: z.enum(FACE_CLASSES) }),
  ),
  findings: z.array(
    z.strictObject({ category: z.enum(IMAGE_CATEGORIES), level: z.enum(LEVELS), rule: z.string().min(1) }),
  ),
  text: z.string(),
  crests: z.array(z.strictObject({ box, score: z.number(), crest: z.string() })),
  location: z.boolean(),
  ms: z.int().positive(),
  error: z.string().min(1).nullable(),
  frames: z.int().optional(),
});

const ALL = ['--pack', 'pack.json', '--dir', 'pictures'];
const linesOf = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => LINE.parse(JSON.parse(line)));

describe('lines', () => {
  test('one a file, in order, sub-folders too, as the contract has them', async () => {
    const { code, out, err, fake } = await run(ALL);
    expect(code).toBe(0);
    expect(linesOf(out).map(({ file }) => file)).toEqual([
      'child.jpg',
      'class/adults.jpg',
      'clip.mp4',
      'crest.png',
      'dead.jpg',
      'list.jpg',
      'turned.gif',
      'zero.jpg',
    ]);
    expect(err).toContain('2 notes and hidden files passed over');
    expect(fake.asked).toEqual(Array(8).fill([CREST]));
    expect(fake.closed()).toBe(1);
  });

  test('are read once, as the extension reads, unless patience is asked for', async () => {
    expect((await run(ALL)).patient).toBe(false);
    expect((await run([...ALL, '--patient'])).patient).toBe(true);
  });

  test('say what was found, by the same judgement as the extension’s', async () => {
    const { out } = await run(ALL);
    const found = Object.fromEntries(linesOf(out).map((line) => [line.file, line]));
    const child = { category: 'image-child', level: 'caution', rule: 'image-child' };
    expect(found['child.jpg']).toMatchObject({ findings: [child], location: true, error: null, width: 800 });
    expect(found['child.jpg']?.faces[1]).toEqual({
      box: face('unknown', 1).box,
      childProbability: null,
      class: 'unknown',
    });
    expect(found['class/adults.jpg']?.findings.map(({ level }) => level)).toEqual(['note']);
    expect(found['crest.png']).toMatchObject({ crests: [crest], findings: [{ category: 'image-branding' }] });
    expect(found['list.jpg']?.text).toBe('Star of the week\nAmara Okonjo');
    expect(found['list.jpg']?.findings).toContainEqual({
      category: 'image-text',
      level: 'caution',
      rule: 'pupil-name',
    });
    expect(found['clip.mp4']).toMatchObject({ frames: 8, error: null });
    expect(found['child.jpg']).not.toHaveProperty('frames');
  });

  test('say in plain words what was not read', async () => {
    const { out } = await run(ALL);
    const errors = Object.fromEntries(linesOf(out).map(({ file, error }) => [file, error]));
    expect(errors['zero.jpg']).toMatch(/this file is empty/);
    expect(errors['dead.jpg']).toMatch(/The reader failed: it went away/);
    expect(errors['turned.gif']).toBe('Not read: faces, frames.');
    expect(errors['child.jpg']).toBeNull();
  });

  test('--account and --audience set what the pictures are attached to', async () => {
    const official = linesOf((await run([...ALL, '--account', 'official'])).out);
    expect(official[0]?.findings[0]?.rule).toBe('image-child-official');
    expect(official[3]?.findings).toEqual([]);
    const alone = linesOf((await run([...ALL, '--audience', 'only-me', '--first', '1'])).out);
    expect(alone.map(({ findings }) => findings[0]?.level)).toEqual(['note']);
  });
});

describe('figures', () => {
  const LABELS =
    'file,label\nchild.jpg,child\nclass/adults.jpg,adult\ncrest.png,crest+none\nlist.jpg,text\nzero.jpg,teen\n';

  test('against labels, with intervals, by kind and by the number of faces', async () => {
    write('labels.csv', LABELS);
    const { code, out, err } = await run([...ALL, '--summary', '--labels', 'labels.csv']);
    expect(code).toBe(0);
    expect(out).toMatch(/5 labelled pictures, of 8 read/);
    expect(out).toMatch(/with a child: image-child\s+1\s+100\.0 %\s+20\.7–100\.0/);
    expect(out).toMatch(/adults only: image-child \(false alarm\)\s+1\s+0\.0 %\s+0\.0–79\.3/);
    expect(out).toMatch(/with the crest: crest found\s+1\s+100\.0 %/);
    expect(out).toMatch(/with telling print: words held\s+1\s+100\.0 %/);
    expect(out).not.toMatch(/with teenagers/);
    expect(out).toMatch(/2–4\s+1\s+100\.0 %\s+\S+\s+1\s+0\.0 %/);
    expect(err).toMatch(/zero\.jpg: Not checked/);
  });

  test('takes labels.csv of the folder, in any order of columns', async () => {
    write('pictures/labels.csv', 'Labels;Name\nchild;child.jpg\n');
    expect((await run([...ALL, '--summary'])).out).toMatch(/1 labelled pictures/);
    rmSync(path.join(folder, 'pictures/labels.csv'));
  });

  test('says which labels are without a picture', async () => {
    write('labels.csv', 'file,label\ngone.jpg,child\nchild.jpg,child\n');
    expect((await run([...ALL, '--summary', '--labels', 'labels.csv'])).err).toMatch(/not there: gone\.jpg/);
  });

  test.each([
    [
      'file,label\na.jpg,dog\n,child\nb.jpg,child\nb.jpg,adult\n',
      [/line 2: label: 'dog'/, /line 3: file: is missing/, /line 5.*twice/],
    ],
    ['picture;what\na;b\n', [/label: no such column/]],
    ['file,label\n', [/has no labels/]],
    ['', [/is empty/]],
  ])('names every line at fault: %j', async (csv, said) => {
    write('bad.csv', csv);
    const { code, err, out, fake } = await run([...ALL, '--summary', '--labels', 'bad.csv']);
    expect([code, out, fake.closed()]).toEqual([2, '', 0]);
    for (const one of said) expect(err).toMatch(one);
  });
});

describe('drawn scenes', () => {
  const scene = (changes: Partial<SceneReading>): SceneReading => ({
    id: 's',
    reading: fine(imageFacts()),
    words: [],
    crest: null,
    kind: 'plain',
    ...changes,
  });

  test('words by size, with and without case and signs', async () => {
    const words = [
      { text: 'Mia', px: 12 },
      { text: 'Okafor,', px: 12 },
      { text: 'Class', px: 33 },
    ];
    const scenes = [scene({ words, reading: fine(imageFacts({ lines: printed('mia Okafor', 'C1ass') })) })];
    const { out } = await run(['--drawn', 'words', '--count', '1'], fakeSession(scenes));
    expect(out).toMatch(/12 px and more\s+2\s+100\.0 %\s+\S+\s+0\.0 %/);
    expect(out).toMatch(/32 px and more\s+1\s+0\.0 %/);
    expect(out).toMatch(/all\s+3\s+66\.7 %/);
  });

  test('what was not read is told, and does not count', async () => {
    const words = [{ text: 'Mia', px: 12 }];
    const unread = fine(imageFacts({ unread: ['words'] }));
    const dead: PictureReading = { facts: null, problem: 'reader', detail: 'it went away', ms: 3 };
    const scenes = [scene({ words, reading: unread }), scene({ words, reading: dead })];
    const { code, out, err } = await run(['--drawn', 'words', '--count', '2'], fakeSession(scenes));
    expect(code).toBe(1);
    expect(out).toMatch(/^0 drawn scenes of words, seed 1; 2 more could not be read/);
    expect(err).toMatch(/words were not read[\s\S]*reader it went away/);
  });

  test('crests by height, and false finds', async () => {
    const found = { ...crest, box: [290, 290, 60, 60] as const };
    const scenes = [
      scene({ crest: { height: 48, box: [300, 300, 48, 48] }, reading: fine(imageFacts({ crests: [found] })) }),
      scene({ crest: { height: 48, box: [300, 300, 48, 48] }, reading: fine(imageFacts({ crests: [crest] })) }),
      scene({ crest: { height: 24, box: [0, 0, 24, 24] } }),
      scene({ kind: 'other', reading: fine(imageFacts({ crests: [crest] })) }),
    ];
    const { out } = await run(['--drawn', 'crests', '--count', '4'], fakeSession(scenes));
    expect(out).toMatch(/24 px high\s+1\s+0\.0 %/);
    expect(out).toMatch(/48 px and more\s+2\s+50\.0 %/);
    expect(out).toMatch(/not in the picture \(false find\)\s+1\s+100\.0 %/);
  });
});

test.each([
  [[], /--dir is needed/],
  [['--dir', 'pictures'], /--pack is needed/],
  [['--dir', 'none', '--pack', 'pack.json'], /none: no such folder/],
  [['--dir', 'bare', '--pack', 'pack.json'], /bare: no pictures in it/],
  [['--dir', 'pack.json', '--pack', 'pack.json'], /is a file/],
  [['--dir', 'pictures', '--pack', 'gone.json'], /gone\.json: no such file/],
  [['--dir', 'pictures', '--pack', 'pictures/zero.jpg'], /is broken or cut off/],
  [['--dir', 'pictures', '--pack', 'pack.json', '--summary'], /labels\.csv: no such file/],
  [['--dir', 'pictures', '--pack', 'pack.json', '--first', 'ten'], /--first: 'ten' is no whole number/],
  [['--drawn', 'dogs'], /--drawn: 'dogs' is none of words, crests/],
  [['--what'], /--what/],
])('%j is at fault, and says why', async (argv, said) => {
  const { code, out, err, fake } = await run(argv);
  expect([code, out, fake.closed()]).toEqual([2, '', 0]);
  expect(err).toMatch(said);
});

test('--help says how', async () => {
  const { code, out } = await run(['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/eval:images -- --pack PACK\.json --dir DIR/);
});

test('a browser that cannot be opened is said, and makes the exit code 1', async () => {
  const said = { err: '' };
  const io = { cwd: folder, stdout: { write: () => 0 }, stderr: { write: (text: string) => (said.err += text) } };
  expect(await main(ALL, io, () => Promise.reject(new Error('No browser found.')))).toBe(1);
  expect(said.err).toContain('eval:images: No browser found.');
});

test('the examples’ own notation is what labels are read by', () => {
  expect(labelledFacts('child+adult').faces.map((one) => one.class)).toEqual(['child', 'adult']);
});
