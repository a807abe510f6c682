import type { Draft } from '../../core/draft.ts';
import { explainImage } from '../../core/image/explain-image.ts';
import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Language } from '../../core/language.ts';
import type { Pack } from '../../core/pack/schema.ts';
import type { ImageReader } from '../../reader/image/image-reading.ts';
import type { SurfaceContext } from '../../sites/surface.ts';
import type { ImageChoice, ImageUi } from '../attach/image-ui.ts';
import { type CarryOutError, canBeCleaned } from './carry-out.ts';
import type { Entry } from './entry.ts';
import type { Looked } from './look-at.ts';
import { DESK_STRINGS } from './strings.ts';

/** Pixels of the longer side: the dialog's picture on a screen of double density. */
const PREVIEW = 1280;

/** A file that the person is asked about, once more where what they chose could not be done. */
export interface Asked {
  readonly entry: Entry;
  readonly failed: CarryOutError['what'] | null;
}

export interface AskContext {
  readonly draft: Draft;
  readonly context: SurfaceContext;
  readonly pack: Pack | null;
  readonly language: Language;
}

/** One dialog on all of them; their choices in this order, or null where `signal` ended it. Rejects where it cannot be shown. */
export async function askAbout(
  asked: readonly Asked[],
  about: AskContext,
  { ui, reader }: { readonly ui: ImageUi; readonly reader: ImageReader },
  signal: AbortSignal,
): Promise<readonly ImageChoice[] | null> {
  const open = new AbortController();
  const life = AbortSignal.any([signal, open.signal]);
  const images = await Promise.all(asked.map((one) => explained(one, about)));
  const questions = asked.map(({ entry }, i) => ({
    image: images[i] as ExplainedImage,
    preview: previewOf(entry, reader, life),
  }));
  const answered = new Promise<readonly ImageChoice[] | null>((resolve) => {
    if (signal.aborted) return resolve(null);
    const shown = ui.showImageQuestion(questions, { done: resolve });
    life.addEventListener('abort', () => {
      shown.close();
      resolve(null);
    });
  });
  return answered.finally(() => open.abort());
}

async function explained({ entry, failed }: Asked, about: AskContext): Promise<ExplainedImage> {
  const { file, kind, looked } = entry;
  const { draft, context, pack, language } = about;
  const { seen, verdict, words } = looked ?? UNSEEN;
  const image = explainImage({ name: file.name, kind, seen, verdict }, words, draft, context, pack, language);
  // What cannot be taken out, or could not be, is not offered.
  const cleanable = image.hidden !== null && failed !== 'clean' && (await canBeCleaned(entry));
  const hidden = cleanable ? image.hidden : null;
  if (!failed) return { ...image, hidden };
  const strings = DESK_STRINGS[language];
  const told = failed === 'blur' ? strings.blurFailed : strings.cleanFailed;
  const incomplete = image.incomplete ? `${told} ${image.incomplete}` : told;
  return { ...image, incomplete, hidden };
}

/** A file whose check was skipped, and that is asked about for another reason. */
const UNSEEN: Looked = {
  seen: 'stopped',
  verdict: { outcome: 'unknown', findings: [], incomplete: { kind: 'problem', problem: 'stopped' } },
  words: null,
};

async function previewOf({ file, looked }: Entry, reader: ImageReader, signal: AbortSignal): Promise<Blob | null> {
  if (!looked || typeof looked.seen === 'string') return null;
  return reader.preview(file, PREVIEW, signal).catch(() => null);
}
