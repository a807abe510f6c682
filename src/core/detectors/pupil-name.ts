import type { Detection, Detector } from '../detect.ts';
import type { Draft } from '../draft.ts';
import type { NameFact } from '../facts.ts';
import type { Span } from '../finding.ts';
import { pupilNames, surePupils } from './shared/pupils.ts';
import { tidySpans } from './shared/spans.ts';

/** Names of pupils: those the models find likely, and in any case a pupil's full name in a draft about school. */
export const detect: Detector = (facts, draft): readonly Detection[] => {
  const names = facts.reported.includes('pupil-name') ? pupilNames(facts) : surePupils(facts);
  if (names.length === 0) return [];
  const spans = listed(tidySpans(names), draft.text);
  return [{ spans, replacement: wording(names, spans[0], draft) }];
};

const BETWEEN = /^\s*(?:,|and|&|\+|n|a|ac|,\s*and)\s*$/i;

/** Names in a row (`Freya, Max and Iris`) as one span. */
function listed(spans: readonly Span[], text: string): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.start - last.end < 8 && BETWEEN.test(text.slice(last.end, span.start)))
      out[out.length - 1] = { start: last.start, end: span.end };
    else out.push(span);
  }
  return out;
}

/** `a pupil`, or `my class` for a row of names; none in a hashtag, a handle, an address (`Well done, Mia!`) or Welsh. */
function wording(names: readonly NameFact[], first: Span | undefined, { text }: Draft): string | null {
  if (!first) return null;
  const inside = names.filter((n) => n.start >= first.start && n.end <= first.end);
  if (
    inside.some(
      (n) =>
        n.cues.includes('hashtag') || n.cues.includes('handle') || n.cues.includes('vocative') || n.kind === 'parent',
    )
  )
    return null;
  if (/[#@]/.test(text.charAt(first.start - 1))) return null;
  return inside.length > 1 ? 'my class' : 'a pupil';
}
