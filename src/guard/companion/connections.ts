import { type AgreedConnections, isAgreed, NO_AGREED } from '../../browser/agreed-item.ts';
import { send } from '../../browser/send.ts';
import { agreedItem } from '../../browser/storage.ts';
import { knownPeople } from '../../core/people/may-be.ts';
import { showConnection } from '../../ui/connection/show-connection.ts';
import { questionTurn } from '../question-turn.ts';
import { localMoment } from '../situation-now.ts';
import type { CompanionPart } from './companion-page.ts';
import { ConnectionDesk } from './connections/connection-desk.ts';
import { listenPresses } from './connections/listen-presses.ts';
import { LookUps } from './connections/look-ups.ts';
import { releasePress } from './connections/release-press.ts';
import { notedHere } from './noted.ts';

/** One calm question before somebody is befriended or followed who may be a pupil, a note where the pack asks no more. */
export const startConnections: CompanionPart = (page) => {
  const { around, signal, seal } = page;
  const adapter = around.people;
  /** Null until it is there: nobody is asked about before. */
  let agreed: AgreedConnections | null = null;
  const turn = questionTurn(signal);
  const lookUps = new LookUps(() => send('background', 'lookUp', { why: 'press' }));

  const desk = new ConnectionDesk({
    adapter,
    signal,
    known: () => {
      const inForce = page.active() && agreed ? page.pack() : null;
      return inForce && { pack: inForce.pack, people: knownPeople(inForce.pack) };
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
    mayLookUp: (person) => lookUps.allows(person),
    noted: notedHere(() => undefined, signal),
    today: () => localMoment(new Date()).day,
    release: (press) => releasePress(press, adapter, signal),
    record: (outcome) => void send('background', 'outcome', outcome).catch(() => undefined),
  });
  listenPresses({ adapter, desk, signal, active: page.active });

  const take = (kept: AgreedConnections) => {
    agreed = kept;
  };
  agreedItem.watch(take, signal);
  void agreedItem.get().then(take, () => {
    // Rather one question too many than none for as long as the page lives.
    agreed ??= NO_AGREED;
  });
};
