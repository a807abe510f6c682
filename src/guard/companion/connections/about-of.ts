import { type ExplainedProvision, explainProvision } from '../../../core/explain/explain-provision.ts';
import { inLanguage, type Language } from '../../../core/language.ts';
import type { Pack } from '../../../core/pack/schema.ts';
import type { Applied } from '../../../core/people/connection-for.ts';

/** What of a pack applies to a press. */
export interface Found extends Applied {
  readonly pack: Pack;
}

/** What applies, in its own words and in those of what else the policy says of it. */
export function aboutOf({ connection, also, pack }: Found, language: Language): ExplainedProvision {
  const about = explainProvision(connection, pack, language);
  return { ...about, advice: [about.advice, ...also.map(({ advice }) => inLanguage(advice, language))].join(' ') };
}
