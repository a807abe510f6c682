import { inLanguage, type Language } from '../core/language.ts';
import type { DeviceFacts } from './device-facts.ts';
import { lockedSettings, SETTING_NAMES } from './locked-settings.ts';
import type { PackInForce } from './pack-in-force.ts';
import type { PackState } from './pack-state.ts';

/** What the health check shows; the shape is `HealthView` in ui/options/health. */
export function healthView(
  facts: DeviceFacts,
  inForce: PackInForce | null,
  state: PackState,
  checking: boolean,
  language: Language,
) {
  const { checkedAt, arrivedAt, keys, schoolDevice, older, errors } = state;
  const locks = lockedSettings(inForce?.pack ?? null, language);
  const pack = inForce && {
    id: inForce.pack.id,
    version: inForce.pack.version,
    revision: inForce.revision,
    policy: inLanguage(inForce.pack.policy.title, language),
    school: inForce.source === 'managed' ? (inForce.pack.school?.name ?? null) : null,
    rules: inForce.pack.rules.length,
    locks: inForce.pack.locks,
  };
  return {
    ...facts,
    checking,
    told: state.checked,
    checkedAt,
    arrivedAt,
    keys,
    schoolDevice,
    source: inForce?.source ?? null,
    pack,
    lockedSettings: SETTING_NAMES.filter((name) => locks[name] !== null),
    older,
    errors,
  };
}
