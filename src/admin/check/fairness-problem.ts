import type { FairnessTopic } from './fairness-topics.ts';

/** Where and why a pack would warn about what is nobody's business. */
export interface FairnessProblem {
  /** `refuse`: a rule says it, or shows a clause that does. `flag`: to think about: a clause that no rule cites, an example that looks like lawful speech. */
  readonly kind: 'refuse' | 'flag';
  readonly topic: FairnessTopic;
  /** What is at fault: the words of a rule or a line of advice, a clause of the policy, an example that must trigger. */
  readonly where: 'words' | 'clause' | 'example';
  /** As `rules[3].advice.en`, counted from 0 in the pack with its base. */
  readonly path: string;
  /** The words that name the topic. */
  readonly words: string;
}
