import { exampleDraft } from '../../../core/pack/example-draft.ts';
import type { Pack, Rule } from '../../../core/pack/schema.ts';
import type { Situation } from '../../../core/situation.ts';
import type { Trial } from './model.ts';

/** Rules on text that bring drafts of their own. */
export const exampleRules = (pack: Pack): readonly Rule[] =>
  pack.rules.filter(
    ({ category, examples }) => !category.startsWith('image-') && examples.trigger.length + examples.silent.length > 0,
  );

/** An example as it would be written: where, by whom, when and on what the rule asks about. */
export function exampleTrial(rule: Rule, text: string): Trial {
  const { roles, times, devices } = rule.when ?? {};
  const situation: Situation = { role: roles?.[0] ?? null, time: times?.[0] ?? null, device: devices?.[0] ?? null };
  return { draft: exampleDraft(rule, text), situation };
}
