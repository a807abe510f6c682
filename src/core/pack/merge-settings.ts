import type { Pack, PackSettings } from './schema.ts';

/**
 * The settings of a pack on its base. Single settings that the base has locked stay as they are there, and so does
 * working at all (`enabled`) where the base has locked rules: they would be locked in vain.
 */
export function mergeSettings(base: Pack, own: Pack, refuse: (path: string, detail: string) => void): Pack['settings'] {
  const given = Object.entries(own.settings) as [keyof PackSettings, PackSettings[keyof PackSettings]][];
  if (given.length > 0 && base.locks.includes('settings')) {
    refuse('settings', 'settings');
    return base.settings;
  }
  const hasLockedRules = base.locks.some((lock) => /^rules(?:\/|$)/i.test(lock));
  const kept = given.filter(([name, setting]) => {
    const theirs = base.settings[name];
    const isHeld = theirs?.locked || (name === 'enabled' && setting?.value === false && hasLockedRules);
    if (isHeld && setting && setting.value !== theirs?.value) refuse(`settings.${name}`, name);
    return setting && !isHeld;
  });
  return { ...base.settings, ...Object.fromEntries(kept) };
}
