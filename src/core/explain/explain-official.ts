import type { Draft } from '../draft.ts';
import type { Language } from '../language.ts';
import { isAboutSchool } from '../official/is-about-school.ts';
import { looksAnonymous } from '../official/looks-anonymous.ts';
import { provisionsFor } from '../official/provisions-for.ts';
import type { Moment, OfficialProvision } from '../pack/schema.ts';
import type { Verdict } from '../verdict.ts';
import { type ExplainedProvision, explainProvision } from './explain-provision.ts';
import type { ExplainedOfficial } from './explanation.ts';
import type { ExplainPack } from './from-pack.ts';
import { EXPLAIN_WORDS } from './words.ts';

/** What tells whose account it is. */
export interface AccountContext {
  /** As the page shows it. */
  readonly accountName?: string | null;
}

/** What the pack asks of this account beside what was found; null where that is nothing. */
export function explainOfficial(
  draft: Draft,
  { accountName }: AccountContext,
  verdict: Verdict,
  pack: ExplainPack | null,
  language: Language,
): ExplainedOfficial | null {
  if (!pack) return null;
  const told = (one: OfficialProvision | Moment): ExplainedProvision => {
    const about = explainProvision(one, pack, language);
    const hours = 'answerWithin' in one ? one.answerWithin : undefined;
    return hours ? { ...about, advice: `${about.advice} ${EXPLAIN_WORDS[language].answerWithin(hours)}` } : about;
  };
  const { holding = [], cued = [] } = verdict.official ?? {};
  const provisions = provisionsFor(draft, pack);
  const reader = provisions.find(({ id }) => holding.includes(id)) ?? provisions.find(isInDoubt);
  const others = provisions.filter(({ kind }) => kind !== 'second-reader');
  const unnamed =
    draft.account === 'personal' &&
    isAboutSchool(draft.text, verdict.findings, pack.staff) &&
    looksAnonymous(accountName ?? '', pack.staff);
  const moments = unnamed ? (pack.moments ?? []).filter(({ when }) => when.anonymous && fits(when, draft)) : [];
  const official = {
    secondReader: reader ? { about: told(reader), holds: holding.includes(reader.id) } : null,
    asked: [...others.filter(({ id }) => cued.includes(id)), ...moments].map(told),
    more: others.filter(({ id }) => !cued.includes(id)).map(told),
  };
  return official.secondReader || official.asked.length + official.more.length > 0 ? official : null;
}

const isInDoubt = ({ kind, whenInDoubt }: OfficialProvision): boolean =>
  kind === 'second-reader' && whenInDoubt === true;
const fits = (when: Moment['when'], { site }: Draft): boolean => !when.sites || when.sites.includes(site);
