import type { Draft } from '../draft.ts';
import type { Rule } from './schema.ts';

/** Lines at the head of an example that begin so are what the draft answers. */
const QUOTED = /^>\s?/;

/**
 * An example of a rule as the draft that it stands for: written where the rule applies, else as a public post from a
 * personal account. `> You're a liar\nSo are you` is `So are you` in answer to `You're a liar`.
 */
export function exampleDraft({ when = {} }: Pick<Rule, 'when'>, example: string): Draft {
  const lines = example.split('\n');
  const at = lines.findIndex((line) => !QUOTED.test(line));
  const split = at < 0 ? lines.length : at;
  const answered = lines.slice(0, split).map((line) => line.replace(QUOTED, ''));
  return {
    site: when.sites?.[0] ?? 'facebook',
    surface: when.surfaces?.[0] ?? (answered.length > 0 ? 'reply' : 'post'),
    account: when.accounts?.[0] ?? 'personal',
    audience: when.audiences?.[0] ?? 'public',
    text: lines.slice(split).join('\n'),
    replyTo: answered.length > 0 ? answered.join('\n') : null,
  };
}
