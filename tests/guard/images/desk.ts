import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { PackInForce } from '../../../src/browser/pack-in-force.ts';
import type { Draft } from '../../../src/core/draft.ts';
import type { ImageFacts } from '../../../src/core/image/image-facts.ts';
import { ImageError, type ImageProblem } from '../../../src/core/image/image-problem.ts';
import { packSchema } from '../../../src/core/pack/schema.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import type { Batch, DeskPorts } from '../../../src/guard/attach/image-desk.ts';
import type { ImageChoice, ImageQuestion, ImageUi } from '../../../src/guard/attach/image-ui.ts';
import { createImageDesk } from '../../../src/guard/images/create-image-desk.ts';
import type { ImageReader } from '../../../src/reader/image/image-reading.ts';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../../assets/packs/uk-schools.json', import.meta.url), 'utf8'),
);
export const inForce: PackInForce = { revision: 'r1', source: 'default', pack: packSchema.parse(shipped) };

export const draft: Draft = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text: 'A day out',
  replyTo: null,
};

export const file = (name: string, content: string | Uint8Array = name, type = 'image/jpeg'): File =>
  new File([content as Uint8Array<ArrayBuffer>], name, { type, lastModified: 1_000_000 });

export const batch = (...files: File[]): Batch => ({ files, how: 'change', draft, context: {} as Batch['context'] });

export const LEAVE: ImageChoice = { kind: 'leave-out' };
export const ATTACH: ImageChoice = { kind: 'attach', answer: null, clean: false };
export const CLEAN: ImageChoice = { kind: 'attach', answer: null, clean: true };
export const BLUR: ImageChoice = { kind: 'blur', boxes: [[10, 20, 80, 80]] };

const CLEAR: Verdict = { outcome: 'clear', findings: [], incomplete: null };

/** What a reader sees in a file, by its content; or what is wrong with it; or never an answer. */
export type Sees = (content: string) => ImageFacts | ImageProblem | 'never';

/** A desk between a fake reader and a fake screen; `answer` tells what the person chooses, question by question. */
export function deskOn(sees: Sees, answer: (questions: readonly ImageQuestion[]) => readonly ImageChoice[] | null) {
  const page = new AbortController();
  const reader = {
    read: vi.fn<ImageReader['read']>(async (blob, _crests, signal) => {
      const seen = sees(await blob.text());
      if (seen === 'never')
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new ImageError('stopped')));
        });
      if (typeof seen === 'string') throw new ImageError(seen);
      return seen;
    }),
    preview: vi.fn<ImageReader['preview']>(async () => new Blob(['small'])),
    blur: vi.fn<ImageReader['blur']>(async () => new Blob(['blurred'], { type: 'image/jpeg' })),
  };
  const asked: (readonly ImageQuestion[])[] = [];
  const progress = { shown: vi.fn(), updates: [] as [number, number][], closed: vi.fn() };
  const presses: { skip: (() => void) | null; cancel: () => void }[] = [];
  const closed = vi.fn();
  const ui: ImageUi = {
    showImageQuestion(questions, { done }) {
      asked.push(questions);
      const choices = answer(questions);
      if (choices) queueMicrotask(() => done(choices));
      return { close: closed };
    },
    showImageProgress(total, language, skip, cancel) {
      progress.shown(total, language);
      presses.push({ skip, cancel });
      return { update: (done, of) => void progress.updates.push([done, of]), close: progress.closed };
    },
  };
  const ports = {
    signal: page.signal,
    seal: {} as DeskPorts['seal'],
    pack: vi.fn<DeskPorts['pack']>(() => inForce),
    language: () => 'en',
    judgeText: vi.fn<DeskPorts['judgeText']>(async () => CLEAR),
    record: vi.fn<DeskPorts['record']>(),
  } satisfies DeskPorts;
  const cleanPictures = vi.fn(async () => false);
  const desk = createImageDesk(ports, reader, ui, cleanPictures);
  return { desk, reader, asked, progress, presses, closed, ports, page, cleanPictures };
}

export const never = new AbortController().signal;
