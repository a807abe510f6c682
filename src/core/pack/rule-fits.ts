import type { Target } from '../category.ts';
import type { Draft } from '../draft.ts';
import type { Level } from '../finding.ts';
import type { Sign } from '../sign.ts';
import type { Condition, Rule } from './schema.ts';

/** What a detector saw, as far as conditions ask for it. */
interface Seen {
  readonly target?: Target | null | undefined;
  readonly signs?: readonly Sign[] | undefined;
}

/** Does the condition hold for the draft? Where the audience is not known, it is judged as public. */
export function draftFits(when: Condition, draft: Draft): boolean {
  const audience = draft.audience === 'unknown' ? 'public' : draft.audience;
  return (
    has(when.sites, draft.site) &&
    has(when.accounts, draft.account) &&
    has(when.surfaces, draft.surface) &&
    has(when.audiences, audience)
  );
}

/** Does it hold for what was seen? */
export function seenFits(when: Condition, { target = null, signs = [] }: Seen): boolean {
  return (
    (when.targets === undefined || (target !== null && when.targets.includes(target))) &&
    (when.signs === undefined || when.signs.some((sign) => signs.includes(sign)))
  );
}

/** The level of the first entry of `levels` that holds, else the rule's own. */
export function levelOf(rule: Rule, draft: Draft, seen: Seen): Level {
  const special = rule.levels.find(({ when }) => draftFits(when, draft) && seenFits(when, seen));
  return special?.level ?? rule.level;
}

const has = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);
