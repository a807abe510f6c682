import { describe, expect, it } from 'vitest';
import { effectiveSettings } from '../../src/browser/effective-settings.ts';
import { DEFAULT_SETTINGS, parseSettings, protectionOf } from '../../src/browser/settings.ts';
import { school } from './packs.ts';

const NOW = Date.UTC(2026, 10, 20, 12);

describe('stored settings', () => {
  it('drops a broken field alone', () => {
    const mine = {
      ...DEFAULT_SETTINGS,
      language: 'klingon',
      enabled: false,
      school: { ...school('Combe Hay'), motto: 7 },
    };
    const { value, intact } = parseSettings(mine, NOW);
    expect(intact).toBe(false);
    expect(value.language).toBe('auto');
    expect(value.enabled).toBe(false);
    expect(value.school).toEqual(school('Combe Hay'));
  });

  it.each([[null], [[]], ['x'], [3]])('becomes the defaults from %j', (raw) => {
    expect(parseSettings(raw, NOW)).toEqual({ value: DEFAULT_SETTINGS, intact: false });
  });

  it('takes sound settings as they are, and fills in what an earlier version did not have', () => {
    const mine = { ...DEFAULT_SETTINGS, language: 'cy', pausedSites: ['x'], school: school('Ysgol Cwm') };
    expect(parseSettings(mine, NOW)).toEqual({ value: mine, intact: true });
    expect(parseSettings({ enabled: false }, NOW)).toEqual({
      value: { ...DEFAULT_SETTINGS, enabled: false },
      intact: true,
    });
  });

  it.each([
    [{ week: [] }],
    [{ week: [{ days: ['mon'], from: '16:00', to: '08:30', breaks: [] }] }],
    [{ week: [{ days: ['mon'], from: '08:30', to: '16:00', breaks: [{ from: '07:00', to: '09:00' }] }] }],
    [{ week: [{ days: ['noday'], from: '08:30', to: '16:00', breaks: [] }] }],
    [{ week: [{ days: ['mon'], from: '8.30', to: '16:00', breaks: [] }] }],
    [{ week: [{ days: ['mon'], from: '08:30', to: '16:00', breaks: [] }], calendar: 'france' }],
  ])('takes no hours out of order: %j', (hours) => {
    const { value, intact } = parseSettings({ ...DEFAULT_SETTINGS, hours: { terms: [], closed: [], ...hours } }, NOW);
    expect([value.hours, intact]).toEqual([null, false]);
  });

  it('takes hours that somebody typed', () => {
    const hours = {
      week: [{ days: ['mon', 'tue'], from: '08:30', to: '16:00', breaks: [{ from: '12:00', to: '13:00' }] }],
      terms: [],
      closed: [],
      calendar: 'scotland',
    };
    expect(parseSettings({ ...DEFAULT_SETTINGS, hours }, NOW)).toMatchObject({ value: { hours }, intact: true });
  });

  it('takes no pause of years for one', () => {
    expect(
      parseSettings({ ...DEFAULT_SETTINGS, pausedUntil: NOW + 365 * 86_400_000 }, NOW).value.pausedUntil,
    ).toBeNull();
    expect(parseSettings({ ...DEFAULT_SETTINGS, pausedUntil: Number.NaN }, NOW).value.pausedUntil).toBeNull();
  });

  it('keeps pictures as they are unless asked otherwise', () => {
    expect(parseSettings({ enabled: true }, NOW).value.cleanPictures).toBeNull();
    expect(parseSettings({ ...DEFAULT_SETTINGS, cleanPictures: true }, NOW).value.cleanPictures).toBe(true);
    expect(parseSettings({ ...DEFAULT_SETTINGS, cleanPictures: 'yes' }, NOW)).toEqual({
      value: DEFAULT_SETTINGS,
      intact: false,
    });
  });

  it('takes no unknown role', () => {
    expect(parseSettings({ ...DEFAULT_SETTINGS, role: 'governor' }, NOW).value.role).toBe('governor');
    expect(parseSettings({ ...DEFAULT_SETTINGS, role: 'spy' }, NOW)).toEqual({
      value: DEFAULT_SETTINGS,
      intact: false,
    });
  });

  it('takes no unknown site', () => {
    expect(parseSettings({ ...DEFAULT_SETTINGS, pausedSites: ['x', 'myspace'] }, NOW).value.pausedSites).toEqual([]);
  });
});

describe('protection of a site', () => {
  const on = DEFAULT_SETTINGS;
  it.each([
    ['on', on],
    ['off', { ...on, enabled: false, pausedUntil: NOW + 1 }],
    ['paused', { ...on, pausedUntil: NOW + 1 }],
    ['on', { ...on, pausedUntil: NOW }],
    ['site-paused', { ...on, pausedSites: ['x'] as const }],
    ['on', { ...on, pausedSites: ['facebook'] as const }],
  ])('is %s', (expected, settings) => expect(protectionOf(effectiveSettings(settings), 'x', NOW)).toBe(expected));
});
