import type { ConnectionPress } from '../../../sites/people.ts';
import { personKey } from './person-key.ts';

/** People of one page, by their presses; those whom it does not name are told apart by their buttons. */
export class PersonSet {
  readonly #named = new Set<string>();
  readonly #controls = new WeakSet<Element>();

  has({ person, control }: Pick<ConnectionPress, 'person' | 'control'>): boolean {
    const key = personKey(person);
    return key === null ? this.#controls.has(control) : this.#named.has(key);
  }

  add({ person, control }: Pick<ConnectionPress, 'person' | 'control'>): void {
    const key = personKey(person);
    if (key === null) this.#controls.add(control);
    else this.#named.add(key);
  }
}
