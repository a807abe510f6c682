import type { PackInForce } from '../browser/pack-in-force.ts';
import type { Settings } from '../browser/settings.ts';
import type { Hours } from '../core/pack/provision-schema.ts';
import { type LocalMoment, timeOf } from '../core/pack/time-of.ts';
import type { Situation } from '../core/situation.ts';

const MINUTE = 60_000;

/** What the person tells of themselves, for conditions of a pack. */
export type OwnSituation = Pick<Settings, 'role' | 'hours'>;

/** The school's hours; where it tells none, those that the person typed. */
const hoursInForce = (inForce: PackInForce, own: OwnSituation): Hours | null => inForce.pack.hours ?? own.hours;

/** By the clock of the device. */
export function localMoment(now: Date): LocalMoment {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * MINUTE);
  return {
    day: local.toISOString().slice(0, 10),
    weekday: local.getUTCDay(),
    minutes: local.getUTCHours() * 60 + local.getUTCMinutes(),
  };
}

/** Who somebody is at the school, where in its week `now` falls, and on whose device. */
export function situationNow(inForce: PackInForce, own: OwnSituation, now: Date): Situation {
  const { schoolDevice } = inForce;
  return {
    role: own.role,
    time: timeOf(hoursInForce(inForce, own), localMoment(now)),
    device: schoolDevice ? 'school' : schoolDevice === false ? 'own' : null,
  };
}
