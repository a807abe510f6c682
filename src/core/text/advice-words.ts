import type { AdviceCategory } from '../category.ts';
import type { Draft } from '../draft.ts';
import type { WordFact } from '../facts.ts';
import { abuseReply } from './advice/abuse-reply.ts';
import type { AdviceFinder } from './advice/advice-finder.ts';
import { commitment } from './advice/commitment.ts';
import { copyright } from './advice/copyright.ts';
import { disclosure } from './advice/disclosure.ts';
import { link } from './advice/link.ts';
import { tone } from './advice/tone.ts';
import type { DraftParts } from './draft-parts.ts';
import { fold } from './fold.ts';

const FINDERS: Readonly<Record<AdviceCategory, AdviceFinder>> = {
  copyright,
  commitment,
  link,
  disclosure,
  'abuse-reply': abuseReply,
  tone,
};

/**
 * Words that advice is about, as word facts whose family is the category. The models never see them: they are no families
 * of `families.ts`. For the reader alone, as content scripts have no room for them.
 */
export function adviceWords(draft: Draft, parts: DraftParts): WordFact[] {
  const folded = fold(draft.text);
  return Object.entries(FINDERS).flatMap(([family, find]) =>
    find({ draft, folded, parts }).map(({ from, to }) => ({ family, ...folded.span(from, to) })),
  );
}
