import type { Detection, Detector } from '../detect.ts';
import type { Draft } from '../draft.ts';
import type { NameFact } from '../facts.ts';
import type { Span } from '../finding.ts';
import type { NameCue } from '../text/name-cues.ts';
import { pupilNames, surePupils } from './shared/pupils.ts';
import { tidySpans } from './shared/spans.ts';
import { wordingFor } from './shared/wording.ts';

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

const PUPILS = ['', 'a pupil', 'two pupils', 'three pupils', 'four pupils', 'five pupils', 'six pupils'];

/** `a pupil`, or how many of them for names in a row; none in a hashtag, a handle or an address (`Well done, Mia!`). */
function wording(names: readonly NameFact[], first: Span | undefined, { text }: Draft): string | null {
  if (!first) return null;
  const inside = names.filter((n) => n.start >= first.start && n.end <= first.end);
  const addressed = inside.length === 1 && inside[0]?.cues.includes('vocative');
  const unfit = addressed || inside.some((n) => n.kind === 'parent' || n.cues.some((cue) => UNFIT.has(cue)));
  const phrase = PUPILS[inside.length];
  if (unfit || !phrase) return null;
  return wordingFor(text, first, phrase, inside.length > 1 ? 'people' : 'person');
}

const UNFIT: ReadonlySet<NameCue> = new Set(['hashtag', 'handle', 'bare-s', 'mutated', 'disguised']);
