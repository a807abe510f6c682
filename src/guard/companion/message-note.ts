import type { SiteId } from '../../core/draft.ts';
import { type ExplainedProvision, explainProvision } from '../../core/explain/explain-provision.ts';
import type { Language } from '../../core/language.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { connectionFor } from '../../core/people/connection-for.ts';
import { type KnownPeople, mayBe } from '../../core/people/may-be.ts';
import type { Conversation, Person } from '../../sites/people.ts';

interface Wanted {
  readonly act: 'incoming-message' | 'reply';
  readonly conversation: Pick<Conversation, 'key' | 'people'>;
  readonly site: SiteId;
  readonly pack: Pack;
  readonly known: KnownPeople;
  readonly isAgreed: (person: Person) => boolean;
  readonly language: Language;
}

/** What the pack asks where somebody who may be a pupil or of a family writes, or is written back to; null mostly. */
export function messageNote({ act, conversation, site, pack, known, isAgreed, language }: Wanted): {
  readonly about: ExplainedProvision;
  /** One note a conversation about the same provision. */
  readonly key: string;
} | null {
  const likenesses = conversation.people
    .filter((person) => !isAgreed(person))
    .flatMap((person) => mayBe(person, site, known));
  const applied = likenesses.length > 0 ? connectionFor(act, likenesses, pack) : null;
  if (!applied) return null;
  const { connection } = applied;
  return {
    about: explainProvision(connection, pack, language),
    key: `message ${site} ${conversation.key} ${connection.id}`,
  };
}
