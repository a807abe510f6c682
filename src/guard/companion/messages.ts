import { type AgreedConnections, isAgreed, NO_AGREED } from '../../browser/agreed-item.ts';
import { send } from '../../browser/send.ts';
import { agreedItem } from '../../browser/storage.ts';
import type { ExplainedProvision } from '../../core/explain/explain-provision.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { type KnownPeople, knownPeople } from '../../core/people/may-be.ts';
import type { Conversation } from '../../sites/people.ts';
import { MESSAGE_NOTE_STRINGS } from '../../ui/note/message-strings.ts';
import type { Shown } from '../ports.ts';
import { attempt } from './attempt.ts';
import type { CompanionPart } from './companion-page.ts';
import { LookedUp } from './looked-up.ts';
import { asksOf, type MessageAct, messageKey, messageNote } from './message-note.ts';
import { notedHere } from './noted.ts';

/** The sites fill a conversation without telling, and messages come in. Never at once: a page could see what came of it. */
const LOOK_MS = 1500;
/** The sites draw a conversation anew while it is open: as many looks in a row have to miss it. */
const MISSES = 2;

interface Ready {
  readonly pack: Pack;
  readonly known: KnownPeople;
  readonly agreed: AgreedConnections;
}

/** A note where somebody who may be a pupil or of a family has written, and where they are written back to: once a conversation. */
export const startMessages: CompanionPart = (page) => {
  const { around, signal } = page;
  const { people: adapter } = around;
  const lookedUp = new LookedUp(() => send('background', 'lookUp', { why: 'conversation' }));
  const noted = notedHere(() => undefined, signal);
  let agreed: AgreedConnections | null = null;
  let shown: (Shown & { readonly conversation: string }) | null = null;
  let misses = 0;
  let before = '';
  /** Where was typed since the last look: the same answer holds for every key. */
  let typedIn: EventTarget | null = null;

  const ready = (): Ready | null => {
    const inForce = page.active() && document.visibilityState === 'visible' ? page.pack() : null;
    if (!inForce || !agreed || inForce.pack.connections.length === 0) return null;
    const { pack } = inForce;
    return { pack, known: knownPeople(pack), agreed };
  };

  const show = (about: ExplainedProvision, { key }: Conversation, what: string) => {
    const language = page.language();
    const whoToAsk = {
      label: MESSAGE_NOTE_STRINGS[language].whoToAsk,
      act: () => void send('background', 'open', { page: 'help', at: '' }).catch(() => undefined),
    };
    misses = 0;
    const note = page.note({
      language,
      about,
      actions: about.contacts.length > 0 ? [] : [whoToAsk],
      closed: () => undefined,
      seen: () => noted.add(what),
      gone: () => {
        shown = null;
      },
      waits: true,
      stillWanted: () => !noted.has(what) && adapter.conversation(document)?.key === key,
    });
    shown = { ...note, conversation: key };
  };

  const tell = (act: MessageAct, conversation: Conversation, { pack, known, agreed }: Ready) => {
    const what = messageKey(adapter.id, conversation);
    if (shown || noted.has(what)) return;
    // Looked up once for both acts, and with nothing to be seen of it where nobody is known.
    lookedUp.when(conversation, () => {
      const about = messageNote({
        act,
        conversation,
        site: adapter.id,
        pack,
        known,
        isAgreed: (person) => isAgreed(agreed, { site: adapter.id, ...person }),
        language: page.language(),
      });
      if (!about || shown || signal.aborted || !page.active() || noted.has(what)) return;
      if (adapter.conversation(document)?.key === conversation.key) show(about, conversation, what);
    });
  };

  const look = () => {
    typedIn = null;
    const now = ready();
    if (!now || !(shown || asksOf('incoming-message', now.pack, now.known))) return;
    const conversation = adapter.conversation(document);
    if (shown && shown.conversation !== conversation?.key) {
      misses += 1;
      if (misses >= MISSES) shown.close();
    } else misses = 0;
    // What stands here only for a moment is not looked up.
    const settled = conversation !== null && conversation.key === before;
    before = conversation?.key ?? '';
    if (settled && conversation.incoming) tell('incoming-message', conversation, now);
  };

  /** The person's own typing in the conversation's box. */
  const typed = ({ isTrusted, target }: Event) => {
    if (!isTrusted || !(target instanceof Node) || target === typedIn) return;
    typedIn = target;
    const now = ready();
    if (!now || !asksOf('reply', now.pack, now.known)) return;
    const conversation = adapter.conversation(document);
    if (conversation?.root.contains(target)) tell('reply', conversation, now);
  };
  const take = (next: AgreedConnections) => {
    agreed = next;
  };
  agreedItem.watch(take, signal);
  void agreedItem.get().then(take, () => take(NO_AGREED));
  const timer = setInterval(() => attempt(look), LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  window.addEventListener('input', (event) => attempt(() => typed(event)), { capture: true, passive: true, signal });
};
