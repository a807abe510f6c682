import type { PackSettings } from '../core/pack/schema.ts';
import type { Settings } from './settings.ts';

/** The settings that hold. */
export interface EffectiveSettings extends Settings {
  readonly enabled: boolean;
  readonly cleanPictures: boolean;
  /** Whether there is a first-run page after installation. */
  readonly firstRun: boolean;
  /** False where the school does without the pause. */
  readonly mayPause: boolean;
}

/**
 * The person's own choice, unless the pack locks the setting; the pack's value where the person never chose. What is
 * theirs stays stored as it is, and holds again when the lock goes. A pause is always a choice: of the pack's, only a
 * locked `false` counts.
 */
export function effectiveSettings(own: Settings, pack: PackSettings = {}): EffectiveSettings {
  const hold = (key: 'enabled' | 'cleanPictures', usual: boolean): boolean => {
    const set = pack[key];
    return set?.locked ? set.value : (own[key] ?? set?.value ?? usual);
  };
  const { pause } = pack;
  const mayPause = !pause?.locked || pause.value;
  return {
    ...own,
    enabled: hold('enabled', true),
    cleanPictures: hold('cleanPictures', false),
    firstRun: pack.firstRun?.value ?? true,
    mayPause,
    ...(mayPause ? {} : { pausedUntil: null, pausedSites: [] }),
  };
}
