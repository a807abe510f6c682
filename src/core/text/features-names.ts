import { LIKELY_PUPIL, mayBePupil, NAME_KINDS, type SchoolKind } from '../facts.ts';
import type { TextParts } from './features.ts';
import { MASK_TAGS } from './mask-tag.ts';
import { NAME_CUES } from './name-cues.ts';

/** Those with a feature of their own; a place or a town is told by its tag. */
const SCHOOL_KINDS: readonly SchoolKind[] = [
  'name',
  'short',
  'initials',
  'handle',
  'hashtag',
  'domain',
  'motto',
  'trust',
  'employer',
  'class',
];

export const NAME_FEATURES: readonly string[] = [
  ...NAME_KINDS.flatMap((k) => [k, `${k} sure`]),
  ...SCHOOL_KINDS.flatMap((k) => [k, `${k} sure`]),
  ...MASK_TAGS.map((t) => `tag ${t}`),
  ...NAME_CUES.map((c) => `cue ${c}`),
  'best pupil',
  'any pupil',
  'several pupils',
  'best school',
  'any school',
];

const surest = (found: readonly { readonly confidence: number }[]): number =>
  found.reduce((top, f) => Math.max(top, f.confidence), 0);

/** Kinds, tags and confidences of the names and of the school, and what was seen round the likeliest pupil. */
export function nameFeatures({ names, school }: TextParts): number[] {
  const summary = (found: readonly { readonly confidence: number }[]) => [
    Math.min(3, found.length),
    surest(found) * 1.5,
  ];
  const tags = [...names, ...school].map((fact) => fact.tag);
  const pupils = names.filter(mayBePupil);
  const best = surest(pupils);
  const cues = pupils.find((n) => n.confidence === best)?.cues;
  const places = school.filter((s) => s.kind !== 'class');
  return [
    ...NAME_KINDS.flatMap((kind) => summary(names.filter((n) => n.kind === kind))),
    ...SCHOOL_KINDS.flatMap((kind) => summary(school.filter((s) => s.kind === kind))),
    ...MASK_TAGS.map((tag) => Math.min(3, tags.filter((t) => t === tag).length)),
    ...NAME_CUES.map((cue) => (cues?.includes(cue) ? 1 : 0)),
    best * 2,
    best >= LIKELY_PUPIL ? 1 : 0,
    Math.min(3, pupils.filter((n) => n.confidence >= LIKELY_PUPIL).length) / 1.5,
    surest(places) * 2,
    surest(places) >= LIKELY_PUPIL ? 1 : 0,
  ];
}
