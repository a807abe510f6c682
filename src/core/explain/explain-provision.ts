import { inLanguage, type Language } from '../language.ts';
import type { ContactRole } from '../pack/people-schema.ts';
import type { PackText } from '../pack/schema.ts';
import type { ExplainedClause, Explanation } from './explanation.ts';
import { clauseOf, contactsOf, type ExplainPack } from './from-pack.ts';

/** A provision of the pack (moment, connection, what is asked on official accounts) as it is shown. */
export interface ExplainedProvision {
  readonly id: string;
  readonly notice: string;
  readonly advice: string;
  readonly clause: ExplainedClause | null;
  readonly contacts: Explanation['contacts'];
}

interface Provision {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly notice: PackText;
  readonly advice: PackText;
  readonly ask?: ContactRole | undefined;
}

/** In the person's language; `pack` is the one that the provision stands in. */
export function explainProvision(provision: Provision, pack: ExplainPack, language: Language): ExplainedProvision {
  return {
    id: provision.id,
    notice: inLanguage(provision.notice, language),
    advice: inLanguage(provision.advice, language),
    clause: clauseOf(provision, pack, language),
    contacts: contactsOf([provision], pack, language),
  };
}
