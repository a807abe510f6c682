import type { Pack } from '../../core/pack/schema.ts';
import type { CheckProblem } from './check-problem.ts';

/** What a pack takes away without a word: the second look itself, most of its base's rules, its base's roster. */
export function checkEffect(pack: Pack, base: Pack | null): CheckProblem[] {
  return [...enabled(pack), ...rules(pack, base), ...roster(pack, base)];
}

function enabled({ settings }: Pack): CheckProblem[] {
  if (settings.enabled?.value !== false) return [];
  return [problem(settings.enabled.locked ? 'refuse' : 'flag', 'settings.enabled', ENABLED)];
}

function rules(pack: Pack, base: Pack | null): CheckProblem[] {
  if (pack.rules.length === 0) return [problem('flag', 'rules', NO_RULES)];
  const kept = new Set(pack.rules.map(({ id }) => id));
  const all = base?.rules.length ?? 0;
  const off = base?.rules.filter(({ id }) => !kept.has(id)).length ?? 0;
  return off > all / 2 ? [problem('flag', 'changes', MOST_OFF(off, all))] : [];
}

const roster = (pack: Pack, base: Pack | null): CheckProblem[] =>
  base?.roster && pack.roster && base.roster.key !== pack.roster.key ? [problem('flag', 'roster', ROSTER)] : [];

const problem = (kind: CheckProblem['kind'], path: string, text: CheckProblem['text']): CheckProblem => ({
  kind,
  check: 'effect',
  path,
  text,
});

const ENABLED = {
  en: 'turns the second look off for everybody: without it the pack does nothing. To stop using Purple Pen, take it out of the browsers',
  cy: 'yn diffodd yr ail olwg i bawb: hebddi nid yw’r pecyn yn gwneud dim. I roi’r gorau i Purple Pen, tynnwch ef o’r porwyr',
};
const NO_RULES = {
  en: 'holds none: nothing that people write gets a second look',
  cy: 'nid oes dim un: ni chaiff dim y mae pobl yn ei ysgrifennu ail olwg',
};
const MOST_OFF = (off: number, all: number) => ({
  en: `${off} of the ${all} rules that it stands on are turned off: is that meant?`,
  cy: `mae ${off} o’r ${all} rheol y mae’n sefyll arnynt wedi’u diffodd: ai dyna’r bwriad?`,
});
const ROSTER = {
  en: 'takes the place of the roster of the pack that it stands on: the names in that one are no longer known',
  cy: 'yn cymryd lle cofrestr y pecyn y mae’n sefyll arno: nid yw’r enwau yn honno’n hysbys mwyach',
};
