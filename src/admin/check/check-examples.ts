import type { Draft } from '../../core/draft.ts';
import type { ReaderFacts } from '../../core/facts.ts';
import { judgeImage } from '../../core/image/judge-image.ts';
import { wordsDraft } from '../../core/image/words-draft.ts';
import { judge } from '../../core/judge.ts';
import { type CompiledPack, compilePack } from '../../core/pack/compile.ts';
import { exampleDraft } from '../../core/pack/example-draft.ts';
import type { Pack, Rule } from '../../core/pack/schema.ts';
import type { CheckProblem } from './check-problem.ts';
import { pictureExample } from './picture-example.ts';

/** What the reader says of a draft, with its encoder: in Node from the models on disk, in a page through the reader. */
export type ReadFacts = (draft: Draft, compiled: CompiledPack) => Promise<ReaderFacts>;

/** Drafts, and of rules on pictures what these show, that a rule must or must not trigger and that it treats otherwise. */
export async function checkExamples(pack: Pack, read: ReadFacts): Promise<CheckProblem[]> {
  const judged: Judging = { compiled: compilePack(pack), read };
  const problems: CheckProblem[] = [];
  for (const [i, rule] of pack.rules.entries())
    for (const kind of ['trigger', 'silent'] as const)
      for (const [k, example] of rule.examples[kind].entries()) {
        const path = `rules[${i}].examples.${kind}[${k}]`;
        const spoke = await (rule.category.startsWith('image-') ? speaksOfPicture : speaks)(rule, example, judged);
        if (spoke !== (kind === 'trigger'))
          problems.push({
            kind: 'refuse',
            check: 'example',
            path,
            text: TEXT[spoke === null ? 'label' : kind](rule.id, example),
          });
      }
  return problems;
}

interface Judging {
  readonly compiled: CompiledPack;
  readonly read: ReadFacts;
}

async function speaks(rule: Rule, example: string, { compiled, read }: Judging): Promise<boolean> {
  const draft = exampleDraft(rule, example);
  return judge(draft, compiled, await read(draft, compiled)).findings.some((finding) => finding.rule === rule.id);
}

/** Null where the example names nothing that a picture can show. Print goes by the rules on drafts, whose ids it keeps. */
async function speaksOfPicture(rule: Rule, example: string, { compiled, read }: Judging): Promise<boolean | null> {
  const facts = pictureExample(example);
  if (!facts) return null;
  const draft = exampleDraft(rule, '');
  const print = wordsDraft(facts, draft);
  const words = print && judge(print, compiled, await read(print, compiled));
  return judgeImage(facts, draft, compiled, words).findings.some(
    (finding) => finding.rule === rule.id || (rule.category === 'image-text' && finding.category === rule.category),
  );
}

const TEXT = {
  label: (rule: string, example: string) => ({
    en: `rule '${rule}' is about pictures, and this is nothing that they can show (such as child+adult): ${short(example)}`,
    cy: `mae rheol '${rule}' am luniau, ac nid yw hyn yn ddim y gallant ei ddangos (megis child+adult): ${short(example)}`,
  }),
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
