import type { SiteId } from '../../../core/draft.ts';
import type { Language } from '../../../core/language.ts';
import type { ConnectionPress, Person } from '../../../sites/people.ts';
import { CONNECTION_STRINGS } from '../../../ui/connection/strings.ts';
import type { QuietNote } from '../../ports.ts';
import type { NotedHere } from '../noted.ts';
import { aboutOf, type Found } from './about-of.ts';
import { personKey } from './person-key.ts';
import { PersonSet } from './person-set.ts';

export interface NotesPorts {
  readonly site: SiteId;
  language(): Language;
  readonly noted: Pick<NotedHere, 'has' | 'add'>;
  /** The ISO day where the person is. */
  today(): string;
  /** Where it does not come any more, its `gone` is called all the same. */
  show(note: QuietNote): void;
}

/** A name is a line in a note, however long the page makes it. */
const LONGEST_NAME = 80;
/** Marks with which a name could turn round the words after it. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LONGEST_KEY = 200;

/**
 * Notes after presses that went through: of one provision at most once a day, of one person once while the page lives, and
 * never again where the person said so. They silence notes alone, no question.
 */
export class ConnectionNotes {
  readonly #told = new PersonSet();
  /** Ids of provisions whose note stands on the page, seen or not. */
  readonly #standing = new Set<string>();

  constructor(private readonly ports: NotesPorts) {}

  isDue(press: ConnectionPress, found: Found): boolean {
    const { noted } = this.ports;
    const silenced = this.#silenceOf(press.person);
    if (this.#told.has(press) || this.#standing.has(found.connection.id)) return false;
    return !noted.has(this.#dailyOf(found)) && (silenced === null || !noted.has(silenced));
  }

  tell(press: ConnectionPress, found: Found): void {
    const { noted, show } = this.ports;
    this.#told.add(press);
    const { id } = found.connection;
    const language = this.ports.language();
    const daily = this.#dailyOf(found);
    const silence = this.#silenceOf(press.person);
    const notAgain = silence && {
      label: CONNECTION_STRINGS[language].notAgain,
      act: () => noted.add(silence),
    };
    this.#standing.add(id);
    show({
      language,
      about: named(aboutOf(found, language), press.person, language),
      actions: notAgain ? [notAgain] : [],
      closed: () => undefined,
      seen: () => noted.add(daily, true),
      gone: () => void this.#standing.delete(id),
    });
  }

  #dailyOf({ connection, pack }: Found): string {
    return `connection ${pack.id} ${connection.id} ${this.ports.today()}`;
  }

  #silenceOf(person: Person): string | null {
    const key = personKey(person);
    return key && `no notes on ${this.ports.site} ${key.slice(0, LONGEST_KEY)}`;
  }
}

/** With whom it is about, as the page shows the name: shown, never kept. */
function named(about: QuietNote['about'], { name, handle }: Person, language: Language): QuietNote['about'] {
  const shown = (name?.trim() || (handle && `@${handle.replace(/^@/, '')}`) || '').replace(DIRECTIONS, '');
  if (!shown) return about;
  const cut = [...shown].slice(0, LONGEST_NAME).join('');
  return { ...about, advice: `${CONNECTION_STRINGS[language].isAbout(`\u2068${cut}\u2069`)} ${about.advice}` };
}
