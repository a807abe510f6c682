import { hiddenDataOf } from '../../core/image/hidden-data.ts';
import { IMAGE_LIMITS } from '../../core/image/image-limits.ts';
import { holds } from '../../core/verdict.ts';
import { bytesOf } from './file-of.ts';
import type { Looked } from './look-at.ts';
import type { Attached } from './remembered.ts';

/** One file of a batch, as far as it has come. */
export interface Entry {
  readonly file: File;
  readonly kind: 'picture' | 'video';
  /** Null where the person skipped the check, or has attached the same before. */
  readonly looked: Looked | null;
  readonly before: Attached | null;
}

/** Larger ones (videos) are not brought into memory for it. */
export const IN_MEMORY = IMAGE_LIMITS.pictureBytes;

/** Whether the person is asked about it: for what was found, or since it was not checked. */
export const isAsked = ({ looked }: Entry): boolean =>
  looked !== null && (holds(looked.verdict) || looked.verdict.outcome === 'unknown');

/** It goes on without having been checked in full. */
export const isUnchecked = ({ looked, before }: Entry): boolean =>
  before === null && (looked === null || looked.verdict.incomplete !== null);

export const notesOf = ({ looked, before }: Entry): number =>
  before ? before.notes : (looked?.verdict.findings.filter(({ level }) => level === 'note').length ?? 0);

/** Whether the file says where and when it was taken; also of one that the browser cannot decode. */
export async function hiddenIn({ file, looked }: Entry): Promise<{ location: boolean; captured: boolean }> {
  if (looked && typeof looked.seen !== 'string') return looked.seen;
  if (file.size > IN_MEMORY) return { location: false, captured: false };
  const bytes = await bytesOf(file).catch(() => new Uint8Array());
  return hiddenDataOf(bytes);
}
