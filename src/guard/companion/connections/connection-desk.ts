import type { Language } from '../../../core/language.ts';
import type { Pack } from '../../../core/pack/schema.ts';
import { canHold, connectionFor } from '../../../core/people/connection-for.ts';
import { type KnownPeople, mayBe } from '../../../core/people/may-be.ts';
import type { ConnectionPress, PeopleAdapter, Person } from '../../../sites/people.ts';
import { CONNECTION_STRINGS } from '../../../ui/connection/strings.ts';
import type { ConnectionAnswers, ConnectionQuestion, OutcomeRecord, QuietNote, Shown } from '../../ports.ts';
import type { NotedHere } from '../noted.ts';
import { aboutOf, type Found } from './about-of.ts';
import { ConnectionNotes } from './connection-notes.ts';
import { personKey } from './person-key.ts';
import { PersonSet } from './person-set.ts';

export interface DeskPorts {
  readonly adapter: PeopleAdapter;
  readonly signal: AbortSignal;
  /** The pack in force with what it knows of people; null until it is there, and while switched off. */
  known(): { readonly pack: Pack; readonly people: KnownPeople } | null;
  language(): Language;
  isAgreed(person: Person): boolean;
  agree(person: Person, label: string): Promise<unknown>;
  ask(question: ConnectionQuestion, answers: ConnectionAnswers): Shown;
  note(note: QuietNote): void;
  /** False where too many people were looked up of late; asked of each event of a press that could be held. */
  mayLookUp(person: Person): boolean;
  readonly noted: Pick<NotedHere, 'has' | 'add'>;
  /** The ISO day where the person is. */
  today(): string;
  /** Presses the site's control once; true once the site has shown that it took it. */
  release(press: ConnectionPress): Promise<boolean>;
  record(outcome: OutcomeRecord): void;
}

/**
 * Decides on each press that connects the person with somebody. One question at a time, and one about the same person
 * while the page lives; a note about somebody never stands in for it. What fails lets the press through.
 */
export class ConnectionDesk {
  readonly #asked = new PersonSet();
  readonly #notes: ConnectionNotes;
  #asking: Shown | null = null;
  #releasing: ConnectionPress | null = null;
  #asksNow = false;

  constructor(private readonly ports: DeskPorts) {
    ports.signal.addEventListener('abort', () => this.#asking?.close());
    const { adapter, language, noted, today } = ports;
    this.#notes = new ConnectionNotes({ site: adapter.id, language, noted, today, show: (note) => this.#show(note) });
  }

  /** A further press while a question is open, or while ours is on its way, adds nothing. */
  isBusy(press: ConnectionPress): boolean {
    return this.#asksNow || (this.#releasing !== null && isSame(this.#releasing, press));
  }

  /** Would a press now be asked about? For the first event of a gesture; changes nothing but the count of look-ups. */
  wouldAsk(press: ConnectionPress): boolean {
    return this.#find(press)?.level === 'caution';
  }

  /** The person presses. True if the event is to be kept from the page; `held`: earlier events of the gesture were. */
  pressed(press: ConnectionPress, held: boolean): boolean {
    if (this.isBusy(press)) return true;
    const found = this.#find(press);
    if (found?.level === 'caution') {
      this.#ask(press, found);
      return true;
    }
    if (found) this.#notes.tell(press, found);
    // The page has not seen how this press began: it gets a whole one instead.
    if (held) this.#release(press);
    return held;
  }

  #find(press: ConnectionPress): Found | null {
    const known = this.ports.known();
    if (!known || this.#asked.has(press) || this.ports.isAgreed(press.person)) return null;
    const likenesses = mayBe(press.person, this.ports.adapter.id, this.#peopleFor(press, known.people));
    const applied = connectionFor(press.act, likenesses, known.pack);
    const found = applied && { ...applied, pack: known.pack };
    return found?.level === 'note' && !this.#notes.isDue(press, found) ? null : found;
  }

  /** Without the roster where there were too many look-ups. A press that holds nothing tells a page one thing a day at most. */
  #peopleFor({ act, person }: ConnectionPress, people: KnownPeople): KnownPeople {
    if (!people.roster || !canHold(act) || personKey(person) === null) return people;
    return this.ports.mayLookUp(person) ? people : { ...people, roster: null };
  }

  #ask(press: ConnectionPress, found: Found): void {
    const { person, act } = press;
    if (!canHold(act)) return;
    this.#asked.add(press);
    const answered = (choice: 'connected' | 'not-connected') => {
      this.#asksNow = false;
      this.#asking = null;
      const { id: site } = this.ports.adapter;
      this.ports.record({ site, categories: ['connection'], level: found.level, choice, reason: null });
    };
    const language = this.ports.language();
    const about = aboutOf(found, language);
    const question = {
      language,
      act,
      person: person.name ?? person.handle,
      about,
      canAgree: personKey(person) !== null,
    };
    this.#asksNow = true;
    try {
      this.#asking = this.ports.ask(question, {
        back: () => answered('not-connected'),
        goOn: (agreed) => {
          answered('connected');
          if (agreed) void this.ports.agree(person, agreed.label);
          this.#release(press);
        },
      });
    } catch {
      // Without a question there is nothing to wait for.
      this.#asksNow = false;
      this.#release(press);
    }
  }

  #release(press: ConnectionPress): void {
    this.#releasing = press;
    // Once our dialog has left and the event that closed it is over.
    queueMicrotask(() => {
      this.ports
        .release(press)
        .catch(() => false)
        .then((taken) => {
          this.#releasing = null;
          if (!taken && !this.ports.signal.aborted) this.#again();
        });
    });
  }

  /** After the press, which nothing of ours may delay. */
  #show(note: QuietNote): void {
    setTimeout(() => {
      if (this.ports.signal.aborted || !this.ports.known()) note.gone?.();
      else this.ports.note(note);
    });
  }

  /** The site did not take our press: the person's own goes through, and they are told. */
  #again(): void {
    const language = this.ports.language();
    const { again } = CONNECTION_STRINGS[language];
    const about = { id: 'press-again', ...again, clause: null, contacts: [] };
    this.ports.note({ language, about, actions: [], closed: () => undefined });
  }
}

const isSame = (a: ConnectionPress, b: ConnectionPress): boolean =>
  a.act === b.act &&
  (a.control === b.control || (personKey(a.person) !== null && personKey(a.person) === personKey(b.person)));
