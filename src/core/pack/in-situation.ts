import type { Situation } from '../situation.ts';
import type { CompiledPack } from './compile.ts';
import type { Condition, Rule } from './schema.ts';

/** Do any rules of the pack ask for role, time or device? If not, nothing has to be judged anew when these change. */
export const asksForSituation = ({ pack }: CompiledPack): boolean =>
  pack.rules.some(({ when, levels }) => [when, ...levels.map((one) => one.when)].some((one) => one && asks(one)));

/** The pack with the rules and levels alone that hold for this person, at this time, on this device. */
export function inSituation(compiled: CompiledPack, situation: Situation): CompiledPack {
  if (!asksForSituation(compiled)) return compiled;
  const rules = compiled.pack.rules
    .filter(({ when }) => !when || situationFits(when, situation))
    .map((rule): Rule => ({ ...rule, levels: rule.levels.filter(({ when }) => situationFits(when, situation)) }));
  return { ...compiled, pack: { ...compiled.pack, rules } };
}

/** Does the condition hold, as far as it asks for role, time and device? What is not known holds nothing. */
export function situationFits(
  when: Pick<Condition, 'roles' | 'times' | 'devices'>,
  { role, time, device }: Situation,
): boolean {
  return has(when.roles, role) && has(when.times, time) && has(when.devices, device);
}

const asks = ({ roles, times, devices }: Condition): boolean => Boolean(roles ?? times ?? devices);
const has = <T>(list: readonly T[] | undefined, value: T | null): boolean =>
  list === undefined || (value !== null && list.includes(value));
