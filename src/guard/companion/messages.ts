import { type AgreedConnections, isAgreed } from '../../browser/agreed-item.ts';
import { createRateLimit } from '../../browser/rate-limit.ts';
import { send } from '../../browser/send.ts';
import { agreedItem } from '../../browser/storage.ts';
import { type KnownPeople, knownPeople } from '../../core/people/may-be.ts';
import { MESSAGE_NOTE_STRINGS } from '../../ui/note/message-strings.ts';
import type { Shown } from '../ports.ts';
import type { CompanionPart } from './companion-page.ts';
import { messageNote } from './message-note.ts';
import { notedHere } from './noted.ts';

/** The sites fill a conversation without telling, and messages come in. */
const LOOK_MS = 1500;
/** A page could show us names to learn which the school's filter knows: notes here are few. */
const BURST = 3;
const PER_SECOND = 3 / 600;

/** A note where somebody who may be a pupil or of a family has written, and where they are written back to: once a conversation. */
export const startMessages: CompanionPart = (page) => {
  const { around, signal } = page;
  const { people: adapter } = around;
  const limit = createRateLimit(BURST, PER_SECOND);
  let known: { readonly revision: string; readonly people: KnownPeople } | null = null;
  let agreed: AgreedConnections | null = null;
  let shown: (Shown & { readonly conversation: string }) | null = null;
  const noted = notedHere(() => undefined, signal);

  const tell = (act: 'incoming-message' | 'reply') => {
    const inForce = page.active() && document.visibilityState === 'visible' ? page.pack() : null;
    if (!inForce || !agreed || inForce.pack.connections.length === 0) return;
    const conversation = adapter.conversation(document);
    if (shown && shown.conversation !== conversation?.key) shown.close();
    if (!conversation || shown || (act === 'incoming-message' && !conversation.incoming)) return;
    const { revision, pack } = inForce;
    if (known?.revision !== revision) known = { revision, people: knownPeople(pack) };
    const kept = agreed;
    const language = page.language();
    const found = messageNote({
      act,
      conversation,
      site: adapter.id,
      pack,
      known: known.people,
      isAgreed: (person) => isAgreed(kept, { site: adapter.id, ...person }),
      language,
    });
    if (!found || noted.has(found.key) || !limit.take(0, Date.now())) return;
    const whoToAsk = {
      label: MESSAGE_NOTE_STRINGS[language].whoToAsk,
      act: () => void send('background', 'open', { page: 'help', at: '' }).catch(() => undefined),
    };
    const note = page.note({
      language,
      about: found.about,
      actions: found.about.contacts.length > 0 ? [] : [whoToAsk],
      closed: () => undefined,
      seen: () => noted.add(found.key),
      gone: () => {
        shown = null;
      },
    });
    shown = { ...note, conversation: conversation.key };
  };

  /** The person's own typing in the conversation's box. */
  const typed = ({ isTrusted, target }: Event) => {
    if (!isTrusted || !(target instanceof Node)) return;
    if (adapter.conversation(document)?.root.contains(target)) tell('reply');
  };
  const take = (next: AgreedConnections) => {
    agreed = next;
  };
  agreedItem.watch(take, signal);
  void agreedItem.get().then(take, () => undefined);
  page.onChange(() => tell('incoming-message'));
  const timer = setInterval(() => {
    try {
      tell('incoming-message');
    } catch (error) {
      console.debug('Purple Pen:', error);
    }
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  window.addEventListener('input', attempted(typed), { capture: true, passive: true, signal });
};

/** Nothing of ours is thrown where the page could see it. */
const attempted =
  (act: (event: Event) => void) =>
  (event: Event): void => {
    try {
      act(event);
    } catch (error) {
      console.debug('Purple Pen:', error);
    }
  };
