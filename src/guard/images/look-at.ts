import type { Draft } from '../../core/draft.ts';
import type { JudgedImage } from '../../core/image/explain-image.ts';
import { ImageError, type ImageProblem } from '../../core/image/image-problem.ts';
import { judgeImage } from '../../core/image/judge-image.ts';
import { wordsDraft } from '../../core/image/words-draft.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import type { ImageReader } from '../../reader/image/image-reading.ts';
import type { DeskPorts } from '../attach/image-desk.ts';

/** A picture as it was read and judged, without its name. */
export interface Looked extends Pick<JudgedImage, 'seen' | 'verdict'> {
  /** The printed words, as they were judged. */
  readonly words: Draft | null;
}

/** Reads a picture and judges it; its words stay unjudged where `signal` aborts first. Never rejects: the verdict tells of what failed. */
export async function lookAt(
  file: Blob,
  draft: Draft,
  pack: CompiledPack | null,
  { reader, judgeText }: { readonly reader: ImageReader } & Pick<DeskPorts, 'judgeText'>,
  signal: AbortSignal,
): Promise<Looked> {
  // The post's other pictures are no matter of this one's words.
  const bare = { ...draft, images: [] };
  const seen = await reader
    .read(file, pack?.pack.crests ?? [], signal)
    .catch((error: unknown): ImageProblem => (error instanceof ImageError ? error.problem : 'reader'));
  const words = typeof seen === 'string' ? null : wordsDraft(seen, bare);
  const judged = words && (await Promise.race([judgeText(words), aborted(signal)]));
  const verdict = judgeImage(seen, bare, pack, judged);
  return { seen, verdict, words };
}

const aborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
