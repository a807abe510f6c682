import type { AdviceCategory } from '../../category.ts';
import type { Detection } from '../../detect.ts';
import type { Facts } from '../../facts.ts';
import { tidySpans } from './spans.ts';

/** What the reader found of a kind of advice (`advice-words.ts`); nothing where it has not read the draft. */
export function advised({ words }: Facts, category: AdviceCategory): readonly Detection[] {
  const spans = tidySpans(words.filter(({ family }) => family === category));
  return spans.length > 0 ? [{ spans }] : [];
}
