import { CATEGORIES, type Category } from '../../core/category.ts';
import type { AppliesTo, Place } from '../../core/pack/schema.ts';
import { categoriesOf, gagsSpeech, mayHold } from './cues/categories-of.ts';
import type { Demand } from './demand.ts';
import { clauseFeatures } from './learnt/clause-features.ts';
import { type ClauseModel, type ClauseScores, scoreClause } from './learnt/clause-model.ts';
import type { PolicyUnit } from './policy-outline.ts';
import { type Reading, readUnit } from './read-unit.ts';
import { isBarred, ruleDemand } from './rule-demand.ts';

/** Less sure than this, a sentence asks for nothing: where the cues take it for a demand, and where they passed it by. */
const RULED_ASKS = 0.08;
const ASKS = 0.35;
/** So likely are pupils, parents or others meant that nothing for staff is made of it; less is enough where it names them. */
const STRAY = 0.12;
const NAMED_STRAY = 0.03;
const CATEGORY_AT = 0.35;
/** What agreement with the cues adds, in logits. */
const CUED_CATEGORY = 1.5;
const CUED_PLACE = 0.7;
const CUED_PERSON = 0.3;
const LEAST_SHARE = 0.01;

/** What a sentence asks, by cues and, where there is one, the learnt model. Null: nothing. */
export function readDemand(model: ClauseModel | null, unit: PolicyUnit, part?: string, prefix?: string): Demand | null {
  const reading = readUnit(unit, part, prefix);
  const ruled = ruleDemand(reading);
  if (!model || isBarred(reading)) return ruled;
  const scores = scoreClause(model, clauseFeatures(reading));
  const asks = 1 - scores.none;
  if (asks < (ruled ? RULED_ASKS : ASKS)) return null;
  const appliesTo = whom(reading, ruled, scores);
  const place = placeFor(appliesTo, ruled, scores);
  const categories = STAFF.includes(appliesTo) ? told(place, reading, scores) : [];
  const level = best(scores.levels);
  const { top, margin } = reading.scores;
  const evidence = {
    top,
    margin,
    named: reading.own !== null || reading.led !== null,
    section: reading.section,
    asked: reading.asked?.by ?? 'manner',
    learnt: appliesTo === 'staff' ? (scores.places.get(place) ?? 0) : (scores.appliesTo.get(appliesTo) ?? 0),
    outside: OTHERS.reduce((sum, one) => sum + (scores.appliesTo.get(one) ?? 0), 0) / asks,
    ruled: ruled?.place === place && ruled.appliesTo === appliesTo,
  } as const;
  return { appliesTo, place, categories, level, evidence };
}

const STAFF: readonly AppliesTo[] = ['staff', 'official'];
const OTHERS: readonly AppliesTo[] = ['pupils', 'parents', 'community'];
const best = <K>(scores: ReadonlyMap<K, number>, allowed: (key: K) => boolean = () => true): K =>
  [...scores].filter(([key]) => allowed(key)).sort((a, b) => b[1] - a[1])[0]?.[0] as K;

/** Where pupils, parents or others may well be meant, nothing for staff is made of it. */
function whom({ own, led, over, bound }: Reading, ruled: Demand | null, { appliesTo, none }: ClauseScores): AppliesTo {
  const byRule = ruled?.appliesTo ?? bound;
  const share = (one: AppliesTo): number => (appliesTo.get(one) ?? 0) / (1 - none || 1);
  const other = own ?? led ?? over;
  const named = other !== null && OTHERS.includes(other);
  const outside = OTHERS.reduce((sum, one) => sum + share(one), 0);
  const barred = outside > (named ? NAMED_STRAY : STRAY);
  const summed = new Map(
    [...appliesTo.keys()].map(
      (one) => [one, Math.log(share(one) + LEAST_SHARE) + (one === byRule ? CUED_PERSON : 0)] as const,
    ),
  );
  return best(summed, (one) => !(barred && STAFF.includes(one)));
}

function placeFor(appliesTo: AppliesTo, ruled: Demand | null, { places }: ClauseScores): Place {
  if (appliesTo === 'official') return 'official';
  if (appliesTo !== 'staff') return 'outside';
  const sum = new Map(
    [...places].map(
      ([place, share]) => [place, Math.log(share + LEAST_SHARE) + (place === ruled?.place ? CUED_PLACE : 0)] as const,
    ),
  );
  return best(sum, (place) => place !== 'official');
}

/** What the model is sure enough of, and of what is written or shown at least the likeliest. */
function told(place: Place, { text, context }: Reading, { categories }: ClauseScores): Category[] {
  const cued = categoriesOf(place, text, context);
  if (!mayHold(place) || (place === 'draft' && gagsSpeech(text))) return cued;
  const share = new Map(
    CATEGORIES.filter((one) => mayHold(place, one)).map((one) => {
      const p = Math.min(0.999, Math.max(0.001, categories.get(one) ?? 0));
      const z = Math.log(p / (1 - p)) + (cued.includes(one) ? CUED_CATEGORY : 0);
      return [one, 1 / (1 + Math.exp(-z))] as const;
    }),
  );
  const chosen = CATEGORIES.filter((one) => (share.get(one) ?? 0) >= CATEGORY_AT);
  if (chosen.length > 0) return chosen;
  const likeliest = best(share);
  return place === 'draft' || place === 'image' ? [likeliest] : [];
}
