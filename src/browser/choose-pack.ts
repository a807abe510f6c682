import { compareVersions } from '../core/pack/compare-versions.ts';
import type { PackError } from '../core/pack/pack-error.ts';
import type { Pack, School } from '../core/pack/schema.ts';
import { withSchool } from '../core/pack/with-school.ts';
import type { ManagedReading } from './managed.ts';
import type { PackInForce } from './pack-in-force.ts';
import type { PackState } from './pack-state.ts';

/** What choosing says of the state; the times are added by who keeps it. */
export type ChosenState = Omit<PackState, 'arrivedAt' | 'checkedAt' | 'removedAt'>;

export interface PackChoice {
  readonly pack: Pack | null;
  readonly source: PackInForce['source'];
  readonly state: ChosenState;
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

/**
 * Which pack is in force. A managed pack, once good, stays until the browser tells that it is gone or brings another that
 * can be used: of the same id only one that is not older, unless the school allows it.
 */
export function choosePack({ managed, kept, keptState, standard, school }: PackInputs): PackChoice {
  const kind = school === null ? 'default' : 'own-details';
  const own = { pack: standard && withSchool(standard, school), source: kind } as const;
  const last = kept?.source === 'managed' ? ({ pack: kept.pack, source: 'managed' } as const) : null;

  if (managed.kind === 'unavailable') {
    const stands = last !== null || keptState.kind === 'managed-invalid';
    const { arrivedAt: _a, checkedAt: _c, removedAt: _r, ...before } = keptState;
    const state: ChosenState = stands ? before : { ...before, kind, lastGood: false, older: null, errors: [] };
    return { ...(last ?? own), state: { ...state, checked: false } };
  }

  const { keys, schoolDevice, allowOlder, pack, base, errors } = managed;
  const told = { checked: true, keys, schoolDevice, older: null, lastGood: false, errors };
  if (!managed.set) return { ...own, state: { ...told, kind } };

  const isOlder = (offered: Pack): boolean =>
    last !== null &&
    !allowOlder &&
    offered.id === last.pack.id &&
    compareVersions(offered.version, last.pack.version) < 0;

  if (pack && last && isOlder(pack)) {
    const older = { offered: pack.version, inForce: last.pack.version };
    const refused: PackError = { path: 'version', problem: 'older', detail: older.inForce };
    return { ...last, state: { ...told, kind: 'managed-older', lastGood: true, older, errors: [refused, ...errors] } };
  }
  if (pack) return { pack, source: 'managed', state: { ...told, kind: 'managed' } };

  // The school's pack can't be used. What was in force stays; the trust's own stands in where that is all there was.
  const onBase = base !== null && !isOlder(base) && (last === null || last.pack.id === base.id);
  const chosen = onBase ? ({ pack: base, source: 'managed' } as const) : (last ?? own);
  return { ...chosen, state: { ...told, kind: 'managed-invalid', lastGood: !onBase && last !== null } };
}
