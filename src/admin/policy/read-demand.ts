import { CATEGORIES, type Category } from '../../core/category.ts';
import type { Level } from '../../core/finding.ts';
import type { AppliesTo, Place } from '../../core/pack/schema.ts';
import { categoriesOf, gagsSpeech, mayHold } from './cues/categories-of.ts';
import type { Demand } from './demand.ts';
import { clauseFeatures } from './learnt/clause-features.ts';
import { type ClauseModel, type ClauseScores, scoreClause } from './learnt/clause-model.ts';
import type { PolicyUnit } from './policy-outline.ts';
import { type Reading, readUnit } from './read-unit.ts';
import { isBarred, ruleDemand } from './rule-demand.ts';

/** Below this share a sentence that the cues take for a demand is let go; above the other one that they passed by is taken. */
const DROP = 0.06;
const TAKE = 0.25;
const CATEGORY_AT = 0.4;
const CUED_AT = 0.06;
const RULE_WEIGHT = 0.6;
const RULED = 0.5;
const CAP = 6;

/** What a sentence asks, by cues and, where there is one, the learnt model. Null: nothing. */
export function readDemand(model: ClauseModel | null, unit: PolicyUnit, part?: string, prefix?: string): Demand | null {
  const reading = readUnit(unit, part, prefix);
  const ruled = ruleDemand(reading);
  if (!model || isBarred(reading)) return ruled;
  const scores = scoreClause(model, clauseFeatures(reading));
  const asks = 1 - (scores.places.get('none') ?? 0);
  if (ruled ? asks < DROP : asks < TAKE) return null;
  const appliesTo = whom(reading, ruled, scores);
  const place = placeFor(appliesTo, ruled, scores, reading);
  const categories = appliesTo === 'staff' || appliesTo === 'official' ? told(place, reading, scores) : [];
  const level = levelOf(place, reading, ruled);
  const { top, margin } = reading.scores;
  const evidence = {
    top,
    margin,
    named: reading.own !== null || reading.led !== null,
    section: reading.section,
    asked: reading.asked?.by ?? 'manner',
    learnt: asks * ((scores.places.get(place) ?? 0) / (asks || 1)),
  } as const;
  return { appliesTo, place, categories, level, evidence };
}

/** Bare imperatives in checklists and advice, conditional consequences, and what only says where the policy holds, are notes. */
function levelOf(place: Place, { asked, scores: { cue }, text }: Reading, ruled: Demand | null): Level {
  if (place === 'context' && /^(?:scope|definition|review)$/.test(cue)) return 'note';
  if (
    place === 'advice' &&
    /\b(?:may|might|could|can)\b.{0,50}\b(?:disciplin|dismiss|misconduct|action|sanction|remove)/i.test(text)
  )
    return 'note';
  if (asked?.by === 'manner' && asked.level === 'caution' && (place === 'checklist' || place === 'advice'))
    return 'note';
  return (
    asked?.level ??
    ruled?.level ??
    (place === 'contact' || place === 'advice' || place === 'context' ? 'note' : 'caution')
  );
}

const STAFF: readonly AppliesTo[] = ['staff', 'official'];
const OTHERS: readonly AppliesTo[] = ['pupils', 'parents', 'community'];
const SURE = 0.6;
const best = <K>(scores: ReadonlyMap<K, number>, allowed: (key: K) => boolean = () => true): K =>
  [...scores].filter(([key]) => allowed(key)).sort((a, b) => b[1] - a[1])[0]?.[0] as K;

/** A sentence whose own subject, list or heading names pupils or parents never becomes one for staff. */
function whom({ own, led, over, bound }: Reading, ruled: Demand | null, { appliesTo }: ClauseScores): AppliesTo {
  const byRule = ruled?.appliesTo ?? bound;
  if (byRule === 'official' && own === 'parents') return 'official';
  const other = own ?? led ?? over;
  const barred = other !== null && OTHERS.includes(other);
  const guess = best(appliesTo, (one) => !(barred && STAFF.includes(one)));
  const sure = (appliesTo.get(guess) ?? 0) > SURE;
  if (!STAFF.includes(byRule) && byRule !== 'leaders') return sure && !STAFF.includes(guess) ? guess : byRule;
  if (barred) return sure ? guess : other;
  return sure ? guess : byRule;
}

function placeFor(appliesTo: AppliesTo, ruled: Demand | null, { places }: ClauseScores, reading: Reading): Place {
  if (appliesTo === 'pupils' || appliesTo === 'parents' || appliesTo === 'community' || appliesTo === 'leaders')
    return best(places, (place) => place !== 'none') === 'advice' && appliesTo === 'parents' ? 'advice' : 'outside';
  const fits = (place: Place | 'none'): boolean =>
    place !== 'none' && (appliesTo === 'official' ? place === 'official' : place !== 'official');
  const sum = new Map(
    [...places].map(
      ([place, share]) =>
        [
          place,
          Math.log(share + 0.01) + RULE_WEIGHT * Math.min(CAP, reading.scores.scores.get(place as Place) ?? 0),
        ] as const,
    ),
  );
  if (ruled) sum.set(ruled.place, (sum.get(ruled.place) ?? 0) + RULED);
  return (best(sum, fits) as Place | undefined) ?? ruled?.place ?? 'outside';
}

/** The cues' categories, less those the model doubts, with those that it is sure of. */
function told(place: Place, { text, context }: Reading, { categories }: ClauseScores): Category[] {
  const cued = categoriesOf(place, text, context);
  if (!mayHold(place) || (place === 'draft' && gagsSpeech(text))) return cued;
  const chosen = CATEGORIES.filter((one) => {
    const share = categories.get(one) ?? 0;
    return mayHold(place, one) && (cued.includes(one) ? share >= CUED_AT : share >= CATEGORY_AT);
  });
  return chosen.length > 0 ? chosen : cued;
}
