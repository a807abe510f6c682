import type { Pack, School } from '../core/pack/schema.ts';
import { withSchool } from '../core/pack/with-school.ts';
import type { ManagedReading } from './managed.ts';
import type { PackInForce } from './pack-in-force.ts';
import type { PackState } from './pack-state.ts';

export interface PackChoice {
  readonly pack: Pack | null;
  readonly source: PackInForce['source'];
  readonly state: PackState;
}

export interface PackInputs {
  readonly managed: ManagedReading;
  /** What was in force until now. */
  readonly kept: PackInForce | null;
  readonly keptState: PackState;
  /** The pack that ships with the extension. */
  readonly standard: Pack | null;
  readonly school: School | null;
}

/** Which pack is in force. A managed pack, once good, stays until the browser tells that it is gone. */
export function choosePack({ managed, kept, keptState, standard, school }: PackInputs): PackChoice {
  const own: PackChoice = {
    pack: standard && withSchool(standard, school),
    source: school === null ? 'default' : 'own-details',
    state: { kind: school === null ? 'default' : 'own-details', lastGood: false, errors: [], checked: true },
  };
  const last: PackChoice | null =
    kept?.source === 'managed' ? { pack: kept.pack, source: 'managed', state: keptState } : null;
  switch (managed.kind) {
    case 'valid':
      return {
        pack: managed.pack,
        source: 'managed',
        state: { kind: 'managed', lastGood: false, errors: managed.errors, checked: true },
      };
    case 'absent':
      return own;
    case 'invalid': {
      const state: PackState = {
        kind: 'managed-invalid',
        lastGood: last !== null,
        errors: managed.errors,
        checked: true,
      };
      return { ...(last ?? own), state };
    }
    case 'unavailable': {
      const { pack, source, state } = last ?? own;
      const broken = keptState.kind === 'managed-invalid' ? keptState : state;
      return { pack, source, state: { ...broken, checked: false } };
    }
  }
}
