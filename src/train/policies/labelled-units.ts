import { clauseFeatures } from '../../admin/policy/learnt/clause-features.ts';
import { policyUnits } from '../../admin/policy/policy-outline.ts';
import { readPolicyText } from '../../admin/policy/read-policy-text.ts';
import { readUnit } from '../../admin/policy/read-unit.ts';
import type { Category } from '../../core/category.ts';
import type { Level } from '../../core/finding.ts';
import type { AppliesTo, Place } from '../../core/pack/schema.ts';
import { covers } from '../../eval/policies/covers.ts';
import type { LabelledPolicy } from '../../eval/policies/labelled-policy.ts';

/** One sentence as the model learns it. */
export interface LabelledUnit {
  readonly features: ReadonlyMap<number, number>;
  /** Empty: nothing is asked. */
  readonly labels: readonly UnitLabel[];
}

export interface UnitLabel {
  readonly place: Place;
  readonly appliesTo: AppliesTo;
  readonly categories: readonly Category[];
  readonly level: Level | null;
}

/** Every sentence of a policy with its labels, if it has any. */
export function labelledUnits({ text, clauses }: LabelledPolicy): LabelledUnit[] {
  return policyUnits(readPolicyText(text)).map((unit) => {
    const found = clauses.filter(({ texts }) => texts.some((one) => covers(one, unit.text)));
    const labels = found.map((one) => ({ ...one, categories: one.categories ?? [] }));
    return { features: clauseFeatures(readUnit(unit)), labels };
  });
}
