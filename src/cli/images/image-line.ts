import type { Draft } from '../../core/draft.ts';
import { IMAGE_WORDS } from '../../core/image/explain-words.ts';
import { type FaceFact, textOf } from '../../core/image/image-facts.ts';
import type { ImageVerdict } from '../../core/image/image-finding.ts';
import { judgeImage } from '../../core/image/judge-image.ts';
import { wordsDraft } from '../../core/image/words-draft.ts';
import type { CompiledPack } from '../../core/pack/compile.ts';
import { judgeFully } from '../../reader/text/judge-fully.ts';
import { diskModels } from '../../train/encoder/disk-models.ts';
import type { PictureReading } from './page-api.ts';

/** One line of output; boxes in pixels of the upright original. */
export interface ImageLine {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly faces: readonly FaceFact[];
  readonly findings: readonly { readonly category: string; readonly level: string; readonly rule: string }[];
  readonly text: string;
  readonly crests: readonly { readonly box: FaceFact['box']; readonly score: number; readonly crest: string }[];
  readonly location: boolean;
  /** From the asking to the verdict. */
  readonly ms: number;
  /** Why it was not read, or not in full, in plain words. */
  readonly error: string | null;
  /** Of videos and animations: how many were read. */
  readonly frames?: number;
}

/** Judges what the reader saw as the extension does: the printed words go through the text judgement first. Never rejects. */
export async function imageLine(
  file: string,
  reading: PictureReading,
  draft: Draft,
  pack: CompiledPack,
): Promise<ImageLine> {
  const began = performance.now();
  const { facts } = reading;
  const seen = facts ?? reading.problem ?? 'reader';
  const words = facts && wordsDraft(facts, draft);
  const verdict = judgeImage(seen, draft, pack, words && (await judgeFully(words, pack, diskModels())));
  return {
    file,
    width: facts?.width ?? 0,
    height: facts?.height ?? 0,
    faces: facts?.faces.map(({ box, childProbability, class: kind }) => ({ box, childProbability, class: kind })) ?? [],
    findings: verdict.findings.map(({ category, level, rule }) => ({ category, level, rule })),
    text: facts ? textOf(facts) : '',
    crests: facts?.crests.map(({ box, score, crest }) => ({ box, score, crest })) ?? [],
    location: facts?.location ?? false,
    ms: Math.round(reading.ms + performance.now() - began),
    error: errorText(reading, verdict),
    ...(facts && facts.frames !== null ? { frames: facts.frames } : {}),
  };
}

function errorText({ facts, problem, detail }: PictureReading, { incomplete }: ImageVerdict): string | null {
  const words = IMAGE_WORDS.en;
  if (!facts)
    return problem && problem !== 'reader' ? words.problem[problem] : `The reader failed: ${detail || 'no answer'}`;
  if (facts.unread.length > 0) return `Not read: ${facts.unread.join(', ')}.`;
  return incomplete?.kind === 'words' ? 'The words in it could not be judged in full.' : null;
}
