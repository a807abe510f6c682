import { confidenceOf } from './confidence-of.ts';
import type { Demand } from './demand.ts';
import type { ClauseModel } from './learnt/clause-model.ts';
import { shippedClauseModel } from './learnt/shipped-clause-model.ts';
import { onTopic } from './on-topic.ts';
import { policyDetails } from './policy-details.ts';
import type { PolicyDocument } from './policy-document.ts';
import { type PolicyUnit, policyUnits } from './policy-outline.ts';
import type { PolicyProposal, ProposalNote, ProposedClause } from './policy-proposal.ts';
import { readDemand } from './read-demand.ts';
import { splitDemands } from './split-demands.ts';

/**
 * What a policy asks, clause by clause, and who and when it names. Never throws; of an empty document nothing comes.
 * @param model null: by the cues alone
 */
export function proposePolicy(
  document: PolicyDocument,
  model: ClauseModel | null = shippedClauseModel,
): PolicyProposal {
  const units = onTopic(policyUnits(document), document);
  const clauses: ProposedClause[] = [];
  const seen = new Set<string>();
  for (const unit of units) {
    for (const demand of demandsOf(unit, model)) {
      const key = [
        unit.text.toLowerCase().replace(/\W+/g, ' ').trim(),
        demand.place,
        demand.appliesTo,
        ...demand.categories,
      ].join('|');
      if (seen.has(key)) continue;
      seen.add(key);
      const { appliesTo, place, categories, level } = demand;
      clauses.push({
        n: clauses.length + 1,
        source: unit.source,
        text: unit.text,
        leadIn: unit.leadIn,
        appliesTo,
        place,
        categories,
        level,
        confidence: confidenceOf(demand),
      });
    }
  }
  return { clauses, details: policyDetails(document, units), notes: notesOn(units, clauses) };
}

/** One demand a sentence; more where its joined verbs ask for things of different places. */
function demandsOf(unit: PolicyUnit, model: ClauseModel | null): Demand[] {
  const whole = readDemand(model, unit);
  if (!whole || whole.place === 'outside') return whole ? [whole] : [];
  const { parts, prefix } = splitDemands(unit.text);
  if (parts.length === 1) return [whole];
  const read = parts
    .map((part, k) => readDemand(model, unit, part, k === 0 ? '' : prefix))
    .filter((one) => one !== null);
  const apart = read.filter(({ evidence }) => evidence.top >= 3);
  const places = new Set(apart.map(({ place }) => place));
  if (places.size < 2) return [whole];
  const merged = [...places].map((place) => {
    const same = apart.filter((one) => one.place === place);
    const first = same[0] as Demand;
    return { ...first, categories: [...new Set(same.flatMap(({ categories }) => categories))] };
  });
  return merged.length > 2 ? [whole] : merged;
}

function notesOn(units: readonly PolicyUnit[], clauses: readonly ProposedClause[]): ProposalNote[] {
  if (units.length === 0) return ['empty'];
  const text = units.map((unit) => unit.text).join(' ');
  const notes: ProposalNote[] = [];
  const welsh =
    text.match(/\b(?:ysgol|disgyblion|dylai|rhaid|gyfryngau|polisi|staff yr|ddylai|mae|yn|ac|neu)\b/giu)?.length ?? 0;
  const words = text.split(/\s+/).length;
  if (welsh > words / 25) notes.push('welsh');
  const bound = clauses.filter(({ place }) => place !== 'outside' && place !== 'context');
  const about = /social|online|post|internet|facebook|cymdeithasol|ar-lein/i.test(text);
  if (!about || bound.length === 0) notes.push('no-policy');
  else if (bound.length < 5) notes.push('few-demands');
  return notes;
}
