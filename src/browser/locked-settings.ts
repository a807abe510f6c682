import { inLanguage, type Language } from '../core/language.ts';
import type { Pack, PackSettings } from '../core/pack/schema.ts';

/** Those that are shown as locked; of a page after installation (`firstRun`) nobody has to be told. */
export const SETTING_NAMES = ['enabled', 'pause', 'cleanPictures'] as const satisfies (keyof PackSettings)[];
export type SettingName = (typeof SETTING_NAMES)[number];

/** The school's reason for each setting that it has locked; null where the choice is the person's. */
export type Locks = Readonly<Record<SettingName, string | null>>;

export function lockedSettings(pack: Pack | null, language: Language): Locks {
  const reasonOf = (name: SettingName): string | null => {
    const set = pack?.settings[name];
    // A lock that leaves the pause to the person takes nothing away.
    if (!set?.locked || !set.reason || (name === 'pause' && set.value)) return null;
    return inLanguage(set.reason, language);
  };
  return {
    enabled: reasonOf('enabled'),
    pause: reasonOf('pause'),
    cleanPictures: reasonOf('cleanPictures'),
  };
}
