import type { PackInForce } from '../../browser/pack-in-force.ts';
import type { Settings } from '../../browser/settings.ts';
import type { SiteId } from '../../core/draft.ts';
import { type ExplainedProvision, explainProvision } from '../../core/explain/explain-provision.ts';
import type { Language } from '../../core/language.ts';
import { isDaily, momentsFor } from '../../core/pack/moment-for.ts';
import { OWN_MOMENT_STRINGS } from '../../ui/note/moment-strings.ts';
import { localMoment, situationNow } from '../situation-now.ts';

/** What may be said of this moment. `keys`: what it is noted under; where there was a note under one of them, nothing is said. */
export interface MomentNow {
  readonly about: ExplainedProvision;
  readonly keys: readonly { readonly what: string; readonly daily: boolean }[];
}

/** Are notes about time and place wanted? The person's choice; where they never chose, where the policy has some. */
export const momentsOn = (own: Pick<Settings, 'moments'>, { pack }: Pick<PackInForce, 'pack'>): boolean =>
  own.moments ?? pack.moments.some(({ when }) => !when.anonymous);

/** What the policy says of this moment, on this site, the most timely first. One note a day, whatever it is about. */
export function momentsNow(
  inForce: PackInForce,
  own: Pick<Settings, 'role' | 'hours' | 'moments'>,
  site: SiteId,
  language: Language,
  now: Date,
): readonly MomentNow[] {
  if (!momentsOn(own, inForce)) return [];
  const { pack } = inForce;
  const situation = situationNow(inForce, own, now);
  const local = localMoment(now);
  const today = { what: `moment ${local.day}`, daily: true };
  const said = momentsFor(pack.moments, site, situation).map((moment) => ({
    about: explainProvision(moment, pack, language),
    // What is always so is told once.
    keys: isDaily(moment) ? [today] : [{ what: `moment ${pack.id} ${moment.id} ${pack.version}`, daily: false }, today],
  }));
  const byTime = pack.moments.some(({ when }) => when.times);
  // Nobody's policy asks for this one: only where the person does.
  if (own.moments !== true || byTime || situation.time !== 'working') return said;
  const about = { id: 'own-hours', ...OWN_MOMENT_STRINGS[language], clause: null, contacts: [] };
  return [...said, { about, keys: [today] }];
}
