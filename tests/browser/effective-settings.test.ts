import { describe, expect, it } from 'vitest';
import { effectiveSettings } from '../../src/browser/effective-settings.ts';
import { lockedSettings } from '../../src/browser/locked-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/browser/settings.ts';
import { pack } from './packs.ts';

const own = (changes: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...changes });
const reason = { en: 'We agreed it.', cy: 'Fe gytunwyd.' };
const locked = (value: boolean) => ({ value, locked: true, reason });
const wished = (value: boolean) => ({ value, locked: false });

describe('the settings that hold', () => {
  it('are the usual ones where nobody chose', () => {
    expect(effectiveSettings(own())).toMatchObject({
      enabled: true,
      cleanPictures: false,
      firstRun: true,
      mayPause: true,
    });
  });

  it.each([
    ['the pack’s where the person never chose', null, wished(true), true],
    ['the person’s where they chose', false, wished(true), false],
    ['the person’s also where it is the usual one', true, wished(false), true],
    ['the pack’s where it is locked', false, locked(true), true],
    ['the pack’s where it is locked, and nobody chose', null, locked(true), true],
  ])('are %s', (_whose, cleanPictures, set, expected) => {
    expect(effectiveSettings(own({ cleanPictures }), { cleanPictures: set }).cleanPictures).toBe(expected);
    expect(effectiveSettings(own({ enabled: cleanPictures }), { enabled: set }).enabled).toBe(expected);
  });

  it('come back as the person left them when the policy goes', () => {
    const mine = own({ enabled: false, cleanPictures: true, pausedSites: ['x'], pausedUntil: 9 });
    const before = structuredClone(mine);
    const under = effectiveSettings(mine, {
      enabled: locked(true),
      cleanPictures: locked(false),
      pause: locked(false),
    });
    expect(under).toMatchObject({
      enabled: true,
      cleanPictures: false,
      pausedUntil: null,
      pausedSites: [],
      mayPause: false,
    });
    expect(mine).toEqual(before);
    expect(effectiveSettings(mine)).toMatchObject({
      enabled: false,
      cleanPictures: true,
      pausedUntil: 9,
      pausedSites: ['x'],
    });
  });

  it('leave the pause to the person unless it is locked away', () => {
    const paused = own({ pausedUntil: 9 });
    for (const pause of [undefined, wished(false), wished(true), locked(true)])
      expect(effectiveSettings(paused, pause && { pause })).toMatchObject({ pausedUntil: 9, mayPause: true });
  });
});

describe('locks', () => {
  it('are told with their reason, in the person’s language, and only where they take something away', () => {
    const of = (settings: object) => lockedSettings(pack('p', { settings }), 'cy');
    expect(of({ enabled: locked(true), pause: locked(false) })).toEqual({
      enabled: 'Fe gytunwyd.',
      pause: 'Fe gytunwyd.',
      cleanPictures: null,
    });
    expect(Object.values(of({ pause: locked(true), enabled: wished(false) })).every((one) => one === null)).toBe(true);
    expect(Object.values(lockedSettings(null, 'en')).every((one) => one === null)).toBe(true);
  });
});
