import { clauseFeatures } from '../../admin/policy/learnt/clause-features.ts';
import { policyUnits } from '../../admin/policy/policy-outline.ts';
import { readPolicyText } from '../../admin/policy/read-policy-text.ts';
import { readUnit } from '../../admin/policy/read-unit.ts';
import { covers } from '../../eval/policies/covers.ts';
import type { LabelledPolicy } from '../../eval/policies/labelled-policy.ts';

/** One sentence as the model learns it. */
export interface LabelledUnit {
  readonly features: ReadonlyMap<string, number>;
  /** Null: nothing is asked. */
  readonly label: { readonly place: string; readonly appliesTo: string; readonly categories: readonly string[] } | null;
}

/** Every sentence of a policy with its label, if it has one. */
export function labelledUnits({ text, clauses }: LabelledPolicy): LabelledUnit[] {
  return policyUnits(readPolicyText(text)).map((unit) => {
    const found = clauses.filter(({ texts }) => texts.some((one) => covers(one, unit.text)));
    const first = found[0];
    const categories = [...new Set(found.flatMap((one) => one.categories ?? []))];
    const label = first ? { place: first.place, appliesTo: first.appliesTo, categories } : null;
    return { features: clauseFeatures(readUnit(unit)), label };
  });
}
