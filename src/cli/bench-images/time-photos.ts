import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../bench/stats.ts';
import { bundlePage } from '../images/bundle-page.ts';
import { type OpenedPage, openPage } from '../images/image-session.ts';
import { type ComposedPhoto, INPUT, type PictureReading } from '../images/page-api.ts';
import { cpuOf, extensionProcesses, largestPss, watchPss } from './process-memory.ts';

const SAMPLE = fileURLToPath(new URL('../../../node_modules/@vladmandic/face-api/demo/sample5.jpg', import.meta.url));
const WIDTHS = [1600, 4000];
const FACES = [1, 5, 15, 50];
const LIMIT_MS = 120_000;

export interface PhotoCost {
  readonly photo: ComposedPhoto;
  /** Of its file. */
  readonly kilobytes: number;
  readonly ms: number;
  /** Processor time of the extension's process, in ms of one core; NaN where it cannot be told. */
  readonly cpu: number;
  /** Heads that the reader found, and lines of print. */
  readonly heads: number;
  readonly lines: number;
}

export interface ImageCosts {
  /** From asking to the answer, in ms, with five faces in 1600 px and a browser that has not read any picture: one run each. */
  readonly cold: readonly number[];
  readonly warm: readonly PhotoCost[];
  /** Pss of the extension's process in MB; NaN where it cannot be told. */
  readonly memory: {
    /** With one page of the extension open and no picture read. */
    readonly start: number;
    readonly peak: number;
    /** Right after the last picture, and once the reader has been left alone. */
    readonly after: number;
    readonly idle: number;
  };
}

/** Longer than the reader keeps its workers. */
const IDLE_MS = 60_000;

/** Faces of the sample pictures of @vladmandic/face-api, composed into photos, read over and over by the real reader. */
export async function timePhotos(extension: string, rounds: number, log: (line: string) => void): Promise<ImageCosts> {
  const folder = mkdtempSync(path.join(tmpdir(), 'purple-pen-bench-'));
  try {
    const script = await bundlePage();
    log('composing photos of the faces in the sample pictures of @vladmandic/face-api ...');
    const photos = await composeAll(extension, script, folder);
    const cold = await coldStarts(extension, script, photos, log);
    return { cold, ...(await warmTimes(extension, script, photos, path.join(folder, 'profile'), rounds, log)) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface PhotoFile {
  readonly photo: ComposedPhoto;
  readonly file: string;
  readonly kilobytes: number;
}

async function composeAll(extension: string, script: string, folder: string): Promise<PhotoFile[]> {
  const { browser, page } = await openPage(extension, script);
  try {
    await page.setInputFiles(`#${INPUT}`, SAMPLE);
    const photos: PhotoFile[] = [];
    for (const width of WIDTHS) {
      for (const faces of FACES) {
        for (const print of [false, true]) {
          const photo = { faces, print, width };
          const base64 = await page.evaluate((one) => window.purplePenImages.compose(one), photo);
          const bytes = Buffer.from(base64, 'base64');
          const file = path.join(folder, `${width}-${faces}-${print}.jpg`);
          writeFileSync(file, bytes);
          photos.push({ photo, file, kilobytes: Math.round(bytes.length / 1000) });
        }
      }
    }
    return photos;
  } finally {
    await browser.close();
  }
}

async function readOne({ page }: OpenedPage, { file }: PhotoFile): Promise<PictureReading> {
  await page.setInputFiles(`#${INPUT}`, file);
  const reading = await page.evaluate(
    (limitMs) => window.purplePenImages.read([], { limitMs, patient: false }),
    LIMIT_MS,
  );
  if (!reading.facts) throw new Error(`${path.basename(file)} could not be read: ${reading.problem} ${reading.detail}`);
  return reading;
}

const COLD_RUNS = 3;

async function coldStarts(
  extension: string,
  script: string,
  photos: readonly PhotoFile[],
  log: (line: string) => void,
): Promise<number[]> {
  const five = photos.find(({ photo }) => photo.faces === 5 && !photo.print) as PhotoFile;
  const times: number[] = [];
  for (let run = 1; run <= COLD_RUNS; run++) {
    log(`cold start ${run} of ${COLD_RUNS} ...`);
    const opened = await openPage(extension, script);
    try {
      times.push((await readOne(opened, five)).ms);
    } finally {
      await opened.browser.close();
    }
  }
  return times;
}

async function warmTimes(
  extension: string,
  script: string,
  photos: readonly PhotoFile[],
  profile: string,
  rounds: number,
  log: (line: string) => void,
): Promise<Pick<ImageCosts, 'warm' | 'memory'>> {
  const opened = await openPage(extension, script, profile);
  try {
    const pids = extensionProcesses(profile);
    const start = largestPss(pids);
    const watch = watchPss(pids);
    await readOne(opened, photos[0] as PhotoFile);
    const warm: PhotoCost[] = [];
    for (const one of photos) {
      log(`${one.photo.width} px, ${one.photo.faces} faces, ${one.photo.print ? 'with' : 'no'} print ...`);
      const readings: PictureReading[] = [];
      const before = cpuOf(pids);
      for (let round = 0; round < rounds; round++) readings.push(await readOne(opened, one));
      const cpu = (cpuOf(pids) - before) / rounds;
      const facts = readings[0]?.facts;
      const ms = median(readings.map((reading) => reading.ms));
      warm.push({ ...one, ms, cpu, heads: facts?.faces.length ?? 0, lines: facts?.lines.length ?? 0 });
    }
    const peak = watch.stop();
    const after = largestPss(pids);
    log(`waiting ${IDLE_MS / 1000} s for the reader to go to rest ...`);
    await new Promise((done) => setTimeout(done, IDLE_MS));
    return { warm, memory: { start, peak, after, idle: largestPss(pids) } };
  } finally {
    await opened.browser.close();
  }
}
