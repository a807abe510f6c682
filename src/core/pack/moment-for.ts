import type { SiteId } from '../draft.ts';
import type { Situation } from '../situation.ts';
import { situationFits } from './in-situation.ts';
import type { Moment } from './provision-schema.ts';

/** Those that hold here and now, the most timely first. Moments of anonymous accounts belong to drafts and are never among them. */
export function momentsFor(moments: readonly Moment[], site: SiteId, situation: Situation): readonly Moment[] {
  const fitting = moments.filter(
    ({ when }) => !when.anonymous && (when.sites?.includes(site) ?? true) && situationFits(when, situation),
  );
  const timely = ({ when }: Moment) => when.times !== undefined;
  return [...fitting.filter(timely), ...fitting.filter((one) => !timely(one))];
}

/** Can it be another tomorrow? What only says whom the policy is for is told once. */
export const isDaily = ({ when }: Moment): boolean =>
  when.times !== undefined || (when.devices?.includes('school') ?? false);
