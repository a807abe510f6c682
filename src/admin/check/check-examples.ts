import type { Draft } from '../../core/draft.ts';
import type { ReaderFacts } from '../../core/facts.ts';
import { judge } from '../../core/judge.ts';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import { exampleDraft } from '../../core/pack/example-draft.ts';
import type { Pack, Rule } from '../../core/pack/schema.ts';
import type { CheckProblem } from './check-problem.ts';

/** What the reader says of a draft, with its encoder: in Node from the models on disk, in a page through the reader. */
export type ReadFacts = (draft: Draft, compiled: CompiledPack) => Promise<ReaderFacts>;

/** Drafts that a rule must or must not trigger and that it treats otherwise, judged as the extension does. Rules on pictures are left out. */
export async function checkExamples(pack: Pack, read: ReadFacts): Promise<CheckProblem[]> {
  const compiled = compilePack(pack);
  const problems: CheckProblem[] = [];
  for (const [i, rule] of pack.rules.entries()) {
    if (rule.category.startsWith('image-')) continue;
    for (const kind of ['trigger', 'silent'] as const)
      for (const [k, example] of rule.examples[kind].entries()) {
        const spoke = await speaks(rule, example, compiled, read);
        if (spoke === (kind === 'trigger')) continue;
        problems.push({
          kind: 'refuse',
          check: 'example',
          path: `rules[${i}].examples.${kind}[${k}]`,
          text: TEXT[kind](rule.id, example),
        });
      }
  }
  return problems;
}

async function speaks(rule: Rule, example: string, compiled: CompiledPack, read: ReadFacts): Promise<boolean> {
  const draft = exampleDraft(rule, example);
  return judge(draft, compiled, await read(draft, compiled)).findings.some((finding) => finding.rule === rule.id);
}

const TEXT = {
  trigger: (rule: string, example: string) => ({
    en: `rule '${rule}' stays silent on the draft that must trigger it: ${short(example)}`,
    cy: `mae rheol '${rule}' yn aros yn dawel ar y drafft a ddylai ei deffro: ${short(example)}`,
  }),
  silent: (rule: string, example: string) => ({
    en: `rule '${rule}' speaks of a draft that must leave it silent: ${short(example)}`,
    cy: `mae rheol '${rule}' yn siarad am ddrafft a ddylai ei gadael yn dawel: ${short(example)}`,
  }),
};

const short = (example: string): string => {
  const line = example.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};
