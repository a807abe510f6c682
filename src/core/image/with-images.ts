import { decide } from '../decide.ts';
import type { Finding } from '../finding.ts';
import { asking } from '../official/with-official.ts';
import type { Verdict } from '../verdict.ts';
import type { ImageFinding, ImageVerdict } from './image-finding.ts';

/**
 * The verdict of a post's text, joined by those of pictures that it shows, a rule named once; null for a picture that could
 * not be looked at.
 */
export function withImages(text: Verdict, images: readonly (ImageVerdict | null)[]): Verdict {
  if (images.length === 0) return text;
  const unread = images.some((image) => image === null || image.incomplete !== null);
  const seen = new Map(
    images.flatMap((image) => image?.findings ?? []).map((finding) => [finding.rule, asFinding(finding)]),
  );
  const joined = decide(
    [...text.findings, ...seen.values()],
    text.incomplete ?? (unread ? { kind: 'image-unread' } : null),
  );
  return text.official ? asking(joined, text.official) : joined;
}

/** In a picture there are no words of the post to mark. */
const asFinding = ({ category, level, rule, text }: ImageFinding): Finding => ({
  category,
  level,
  rule,
  target: text?.target ?? null,
  spans: [],
  replacement: null,
});
