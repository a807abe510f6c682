import { inLanguage, type Language } from '../core/language.ts';
import { isoDay } from './outcome.ts';
import type { PackInForce } from './pack-in-force.ts';
import type { PackState } from './pack-state.ts';

/** What popup and options show of the pack in force; the shape is `PackView` in ui/page. */
export function packView(
  inForce: PackInForce | null,
  state: PackState,
  checking: boolean,
  language: Language,
  now: Date,
) {
  const pack = inForce && {
    policy: inLanguage(inForce.pack.policy.title, language),
    version: inForce.pack.version,
    school: inForce.pack.school?.name ?? null,
    reviewDate: inForce.pack.policy.reviewDate ?? null,
    reviewPast: (inForce.pack.policy.reviewDate ?? '9999') < isoDay(now),
  };
  const { kind, lastGood, errors, older, removedAt } = state;
  const managed = inForce?.source === 'managed';
  return {
    kind,
    lastGood,
    errors,
    older,
    removedOn: removedAt && isoDay(new Date(removedAt)),
    managed,
    checking,
    pack,
  };
}
