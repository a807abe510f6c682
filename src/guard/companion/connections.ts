import { type AgreedConnections, isAgreed } from '../../browser/agreed-item.ts';
import type { PackInForce } from '../../browser/pack-in-force.ts';
import { send } from '../../browser/send.ts';
import { agreedItem } from '../../browser/storage.ts';
import { type KnownPeople, knownPeople } from '../../core/people/may-be.ts';
import { showConnection } from '../../ui/connection/show-connection.ts';
import { questionTurn } from '../question-turn.ts';
import type { CompanionPart } from './companion-page.ts';
import { ConnectionDesk } from './connections/connection-desk.ts';
import { listenPresses } from './connections/listen-presses.ts';
import { releasePress } from './connections/release-press.ts';

/** One calm question before somebody is befriended or followed who may be a pupil, a note where the pack asks no more. */
export const startConnections: CompanionPart = (page) => {
  const { around, signal, seal } = page;
  const adapter = around.people;
  const peopleOf = knownOf();
  /** Null until it is there: nobody is asked about before. */
  let agreed: AgreedConnections | null = null;
  const turn = questionTurn(signal);

  const desk = new ConnectionDesk({
    adapter,
    signal,
    known: () => {
      const inForce = page.active() && agreed ? page.pack() : null;
      return inForce && { pack: inForce.pack, people: peopleOf(inForce) };
    },
    language: page.language,
    isAgreed: (person) => agreed !== null && isAgreed(agreed, { site: adapter.id, ...person }),
    agree: (person, label) =>
      send('background', 'agree', { person: { site: adapter.id, ...person }, label }).catch(() => undefined),
    ask: (question, answers) => {
      const shown = showConnection(question, answers, { document, seal, mode: 'closed', turn: turn.now() });
      turn.shown();
      return shown;
    },
    note: (note) => void page.note(note),
    release: (press) => releasePress(press, adapter, signal),
    record: (outcome) => void send('background', 'outcome', outcome).catch(() => undefined),
  });
  listenPresses({ adapter, desk, signal, active: page.active });

  const take = (kept: AgreedConnections) => {
    agreed = kept;
  };
  agreedItem.watch(take, signal);
  void agreedItem.get().then(take, () => undefined);
};

/** What a pack knows of people, read once a revision. */
function knownOf(): (inForce: PackInForce) => KnownPeople {
  let kept: { readonly revision: string; readonly people: KnownPeople } | null = null;
  return ({ revision, pack }) => {
    if (kept?.revision !== revision) kept = { revision, people: knownPeople(pack) };
    return kept.people;
  };
}
