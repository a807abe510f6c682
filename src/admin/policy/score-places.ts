import type { Place } from '../../core/pack/schema.ts';
import { cuedCategories } from './cues/categories-of.ts';
import { ABOUT_POSTING, PLACE_CUES, type PlaceCue } from './cues/place-cues.ts';
import { remembered } from './remembered.ts';

export interface PlaceScore {
  readonly place: Place;
  /** The strongest cue of that place; '' where only categories speak for it. */
  readonly cue: string;
  readonly top: number;
  /** How far the second best is behind. */
  readonly margin: number;
  readonly scores: ReadonlyMap<Place, number>;
}

const CONTEXT_SHARE = 0.35;
const NOT_FOR_DRAFT = new Set([
  'image-child',
  'image-adult',
  'image-branding',
  'image-text',
  'image-explicit',
  'disclosure',
  'school-identity',
  'link',
]);

const cuesIn = remembered((text: string): readonly PlaceCue[] =>
  PLACE_CUES.filter(({ pattern, unless }) => pattern.test(text) && !unless?.test(text)),
);

/** Which place the words of a demand speak for; the lead-in's words count for less. */
export function scorePlaces(text: string, context: string, official: boolean): PlaceScore {
  const scores = new Map<Place, number>();
  const strongest = new Map<Place, { id: string; weight: number }>();
  const add = (place: Place, id: string, weight: number): void => {
    scores.set(place, (scores.get(place) ?? 0) + weight);
    if (weight > (strongest.get(place)?.weight ?? 0)) strongest.set(place, { id, weight });
  };
  const said = cuesIn(text);
  for (const { id, place, weight } of said) add(place, id, weight);
  for (const cue of context === '' ? [] : cuesIn(context))
    if (!said.includes(cue)) add(cue.place, cue.id, cue.weight * CONTEXT_SHARE);
  const drafts = cuedCategories(text).filter((category) => !NOT_FOR_DRAFT.has(category));
  if (drafts.length > 0) add('draft', '', 3.2 + 0.4 * Math.min(3, drafts.length - 1));
  if (drafts.includes('media')) add('draft', 'media', 3);
  if (ABOUT_POSTING.test(text)) add('draft', '', drafts.length > 0 ? 0.6 : 0.3);
  if (official && scores.size === 0) add('official', '', 1);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return { place: 'outside', cue: '', top: 0, margin: 0, scores };
  return {
    place: best[0],
    cue: strongest.get(best[0])?.id ?? '',
    top: best[1],
    margin: best[1] - (second?.[1] ?? 0),
    scores,
  };
}
