import type { SiteId } from '../../core/draft.ts';
import { type ExplainedProvision, explainProvision } from '../../core/explain/explain-provision.ts';
import type { Language } from '../../core/language.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { connectionFor } from '../../core/people/connection-for.ts';
import { type KnownPeople, mayBe } from '../../core/people/may-be.ts';
import type { Conversation, Person } from '../../sites/people.ts';

export type MessageAct = 'incoming-message' | 'reply';

interface Wanted {
  readonly act: MessageAct;
  readonly conversation: Pick<Conversation, 'key' | 'people'>;
  readonly site: SiteId;
  readonly pack: Pack;
  readonly known: KnownPeople;
  readonly isAgreed: (person: Person) => boolean;
  readonly language: Language;
}

/** What there was a note about: one a conversation, whatever is said in it. */
export const messageKey = (site: SiteId, { key }: Pick<Conversation, 'key'>): string => `message ${site} ${key}`;

/** What the pack asks where somebody who may be a pupil or of a family writes, or is written back to; null mostly. */
export function messageNote(wanted: Wanted): ExplainedProvision | null {
  const { act, conversation, site, pack, known, isAgreed, language } = wanted;
  const likenesses = conversation.people
    .filter((person) => !isAgreed(person))
    .flatMap((person) => mayBe(person, site, known));
  const applied = likenesses.length > 0 ? connectionFor(act, likenesses, pack) : null;
  return applied && explainProvision(applied.connection, pack, language);
}

/** Whether the pack asks anything of this act at all; where not, no page is looked at for it. */
export const asksOf = (act: MessageAct, { connections }: Pack, { roster }: Pick<KnownPeople, 'roster'>): boolean =>
  connections.some((one) => one.acts.includes(act) && (roster !== null || one.with.includes('school')));
