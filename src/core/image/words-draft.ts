import type { Draft } from '../draft.ts';
import { type ImageFacts, textOf } from './image-facts.ts';

/** The draft with the printed words as its text, an answer to nobody; null where nothing is printed. */
export function wordsDraft(facts: ImageFacts, draft: Draft): Draft | null {
  const text = textOf(facts);
  return text.trim() ? { ...draft, text, replyTo: null } : null;
}
