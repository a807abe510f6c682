import type { SchoolFact, SchoolKind } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import { findEmployer } from './employer.ts';
import type { Folded } from './fold.ts';
import type { MaskTag } from './mask-tag.ts';
import { overlaps, type Place } from './place.ts';
import { schoolSense } from './school-sense.ts';
import { slippedNames } from './school-slips.ts';
import type { SchoolTerms } from './school-terms.ts';
import type { Token } from './tokens.ts';

/** A stretch of the folded text, taken for one thing. */
interface Hit extends Place {
  readonly kind: SchoolKind;
  readonly tag: MaskTag | null;
  readonly confidence: number;
}

type Read = (match: RegExpExecArray, folded: Folded, terms: SchoolTerms) => Pick<Hit, 'kind' | 'tag' | 'confidence'>;

const fixed =
  (kind: SchoolKind, tag: MaskTag | null, confidence: number): Read =>
  () => ({ kind, tag, confidence });

/** In this order; what an earlier one took is not looked at again. */
const READINGS: readonly (readonly [keyof SchoolTerms, Read])[] = [
  ['domains', fixed('domain', 'SCHOOLURL', 0.95)],
  ['hashtags', fixed('hashtag', 'SCHOOLTAG', 0.95)],
  ['handles', fixed('handle', 'SCHOOLHANDLE', 0.95)],
  ['motto', schoolSense.motto],
  ['trust', schoolSense.trust],
  ['names', schoolSense.name],
  ['initials', schoolSense.initials],
  ['lowerInitials', schoolSense.lowerInitials],
  ['shorts', schoolSense.short],
  ['mutated', schoolSense.short],
  ['trustShort', schoolSense.trustShort],
  ['town', fixed('town', 'TOWN', 0)],
  ['classCodes', fixed('class', 'CLASS', 0.2)],
  ['classNames', schoolSense.className],
];

function patternHits(folded: Folded, terms: SchoolTerms): Hit[] {
  const hits: Hit[] = [];
  for (const [field, read] of READINGS) {
    const pattern = terms[field];
    if (!(pattern instanceof RegExp)) continue;
    for (const match of folded.text.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length };
      if (place.to === place.from || hits.some((hit) => overlaps(hit, place))) continue;
      const reading = read(match, folded, terms);
      if (reading.confidence > 0 || reading.tag) hits.push({ ...place, ...reading });
    }
  }
  return hits;
}

/** `s t b r i g i d s`. */
function spacedHits(tokens: readonly Token[], terms: SchoolTerms): Hit[] {
  const keys = terms.shortKey ? [terms.shortKey, ...terms.keys] : terms.keys;
  const spaced = tokens.filter((token) => token.form === 'spaced' && keys.some((key) => token.key.includes(key)));
  return spaced.map(({ from, to }) => ({ from, to, kind: 'short', tag: 'SCHOOL', confidence: 0.9 }));
}

/** Mentions of the school, its trust, its classes and of being employed there. */
export function findSchool(folded: Folded, tokens: readonly Token[], compiled: CompiledPack): SchoolFact[] {
  const terms = compiled.school;
  const plain = terms ? [...patternHits(folded, terms), ...spacedHits(tokens, terms)] : [];
  const slipped = terms ? slippedNames(folded, tokens, terms) : [];
  const found = [...plain, ...slipped.filter((hit) => !plain.some((other) => overlaps(other, hit)))];
  const employer = findEmployer(folded).map((hit) => ({ ...hit, kind: 'employer' as const, tag: null }));
  return [...found, ...employer]
    .map(({ from, to, kind, tag, confidence }) => ({ ...folded.span(from, to), kind, tag, confidence }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
