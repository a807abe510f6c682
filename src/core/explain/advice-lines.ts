import type { Draft } from '../draft.ts';
import { inLanguage, type Language } from '../language.ts';
import type { AdviceLine, Pack } from '../pack/schema.ts';

/** The pack's lines of general advice, by where they stand in a question. */
export interface AdviceLines {
  /** Beside who will see it. */
  readonly audience: readonly string[];
  /** To put to oneself before the answer. */
  readonly question: readonly string[];
  /** On the account that posts: where the draft mixes private life and work, or tells of oneself. */
  readonly account: readonly string[];
}

/** Categories where it matters whether an account is one's own or for work. */
const MIXES: readonly string[] = ['school-identity', 'school-voice', 'pupil-contact'];

/** The lines that have a place in the question about this draft; `categories`: of what is shown. */
export function adviceLines(
  draft: Pick<Draft, 'surface' | 'account'>,
  categories: readonly string[],
  pack: Partial<Pick<Pack, 'advice'>> | null,
  language: Language,
): AdviceLines {
  const own = draft.account === 'personal';
  const mixes = draft.surface === 'bio' || categories.some((category) => MIXES.includes(category));
  return {
    audience: linesAt('audience', pack, language),
    question: linesAt('question', pack, language),
    account: own && mixes ? linesAt('account', pack, language) : [],
  };
}

export const linesAt = (
  place: AdviceLine['at'],
  pack: Partial<Pick<Pack, 'advice'>> | null,
  language: Language,
): readonly string[] =>
  (pack?.advice ?? []).filter(({ at }) => at === place).map(({ text }) => inLanguage(text, language));
