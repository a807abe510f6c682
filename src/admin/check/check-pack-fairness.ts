import type { Clause, Pack, PackText, Rule } from '../../core/pack/schema.ts';
import type { FairnessProblem } from './fairness-problem.ts';
import { lawfulTopic } from './lawful-topic.ts';
import { overreach } from './overreach.ts';

/**
 * Rules, lines of advice and clauses that would warn about belief, politics, union activity or whistleblowing as such,
 * about who people are or how they speak. By their words alone; what a pack does to drafts, `fairness-by-slice.ts` tells.
 * On the school's own accounts the school may keep to itself what is political or religious, and how it writes.
 */
export function checkPackFairness(pack: Pack): readonly FairnessProblem[] {
  return [
    ...pack.rules.flatMap((rule, i) => [...ofRule(rule, `rules[${i}]`), ...ofExamples(rule, `rules[${i}].examples`)]),
    ...pack.moments.flatMap((one, i) => ofWords({ notice: one.notice, advice: one.advice }, `moments[${i}]`)),
    ...pack.connections.flatMap((one, i) => ofWords({ notice: one.notice, advice: one.advice }, `connections[${i}]`)),
    ...pack.advice.flatMap(({ text }, i) => ofWords({ text }, `advice[${i}]`)),
    ...ofClauses(pack),
  ];
}

type Texts = Readonly<Record<string, PackText | undefined>>;

function ofRule(rule: Rule, path: string): FairnessProblem[] {
  if (isOfficial(rule))
    return ofWords({ notice: rule.notice, advice: rule.advice }, path, ['whistleblowing', 'identity']);
  const reasons = Object.fromEntries(rule.reasons.map((reason, i) => [`reasons[${i}]`, reason]));
  return [
    ...ofNotice(rule.notice, `${path}.notice`),
    ...ofWords({ advice: rule.advice, wording: rule.wording, ...reasons }, path),
  ];
}

const isOfficial = ({ when }: Pick<Rule, 'when'>): boolean =>
  when?.accounts?.every((one) => one === 'official') ?? false;

/** A heading says what was noticed: that a topic was is enough. */
const ofNotice = (notice: PackText, path: string): FairnessProblem[] =>
  languagesOf(notice).flatMap(([language, text]) => {
    const found = overreach(text, language, { named: true });
    return found ? [{ kind: 'refuse', where: 'words', path: `${path}.${language}`, ...found }] : [];
  });

function ofWords(texts: Texts, path: string, topics?: readonly FairnessProblem['topic'][]): FairnessProblem[] {
  return Object.entries(texts).flatMap(([field, words]) =>
    (words ? languagesOf(words) : []).flatMap(([language, text]): FairnessProblem[] => {
      const found = overreach(text, language, topics ? { topics } : {});
      return found ? [{ kind: 'refuse', where: 'words', path: `${path}.${field}.${language}`, ...found }] : [];
    }),
  );
}

function ofExamples(rule: Rule, path: string): FairnessProblem[] {
  if (isOfficial(rule)) return [];
  return rule.examples.trigger.flatMap((example, i): FairnessProblem[] => {
    const found = lawfulTopic(example);
    return found ? [{ kind: 'flag', where: 'example', path: `${path}.trigger[${i}]`, ...found }] : [];
  });
}

/** A clause is shown as what the policy asks where a rule cites it; one that is set aside with a reason does no harm. */
function ofClauses(pack: Pack): FairnessProblem[] {
  const cited = new Set(
    [...pack.rules.filter((rule) => !isOfficial(rule)), ...pack.moments, ...pack.connections, ...pack.advice].flatMap(
      ({ clauses }) => clauses,
    ),
  );
  return pack.clauses.flatMap((clause, i): FairnessProblem[] => {
    if (!bindsPrivately(clause, cited)) return [];
    const found = languagesOf(clause.asks)
      .map(([language, text]) => ({ language, found: overreach(text, language) }))
      .find((one) => one.found !== null);
    if (!found?.found) return [];
    const kind = cited.has(clause.id) ? 'refuse' : 'flag';
    return [{ kind, where: 'clause', path: `clauses[${i}].asks.${found.language}`, ...found.found }];
  });
}

/** Does it bind staff in their own lives? One that says where to turn does not. */
const bindsPrivately = ({ id, outside, appliesTo = 'staff', place }: Clause, cited: ReadonlySet<string>): boolean =>
  cited.has(id) || (outside === undefined && appliesTo === 'staff' && place !== 'contact');

const languagesOf = (text: PackText): (readonly ['en' | 'cy', string])[] =>
  text.cy
    ? [
        ['en', text.en],
        ['cy', text.cy],
      ]
    : [['en', text.en]];
