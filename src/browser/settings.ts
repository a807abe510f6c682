import { SITES, type SiteId } from '../core/draft.ts';
import { LANGUAGES, type Language } from '../core/language.ts';
import type { Hours, School } from '../core/pack/schema.ts';
import { STAFF_ROLES, type StaffRole } from '../core/situation.ts';
import { isListOf, isOneOf, isRecord, isText } from './check.ts';
import type { Parsed } from './item.ts';
import { asOwnHours } from './own-hours.ts';

export type LanguageSetting = 'auto' | Language;

/** The person's own settings. A managed pack never overwrites them: `effective-settings.ts` says what holds. */
export interface Settings {
  readonly language: LanguageSetting;
  /** Null where the person never chose. */
  readonly enabled: boolean | null;
  /** Milliseconds since the epoch, or null. A moment in the past is no pause. */
  readonly pausedUntil: number | null;
  readonly pausedSites: readonly SiteId[];
  /** School details that the person typed; in force only where no managed pack is. */
  readonly school: School | null;
  /** Pictures are attached without the place and time that their files tell, also where nothing else is found. Null: never chosen. */
  readonly cleanPictures: boolean | null;
  /** What the person does at the school, if they tell. */
  readonly role: StaffRole | null;
  /** Hours of work that the person typed; in force only where the pack has none. */
  readonly hours: Hours | null;
  /** Notes about time and place. Null: never chosen. */
  readonly moments: boolean | null;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  enabled: null,
  pausedUntil: null,
  pausedSites: [],
  school: null,
  cleanPictures: null,
  role: null,
  hours: null,
  moments: null,
};

/** Whether the guard works on this site at this moment, and if not, why. */
export type Protection = 'on' | 'off' | 'paused' | 'site-paused';

/** Of the settings that hold (`effectiveSettings`), not of the person's own. */
export function protectionOf(
  settings: Pick<Settings, 'pausedUntil' | 'pausedSites'> & { readonly enabled: boolean },
  site: SiteId,
  now: number,
): Protection {
  if (!settings.enabled) return 'off';
  if (settings.pausedUntil !== null && settings.pausedUntil > now) return 'paused';
  return settings.pausedSites.includes(site) ? 'site-paused' : 'on';
}

const LONGEST_PAUSE = 24 * 60 * 60 * 1000;
const isLine = (value: unknown): value is string => isText(value, 300);
const isChoice = (value: unknown): value is boolean | null => value === null || typeof value === 'boolean';
const isRole = (value: unknown): value is StaffRole | null => value === null || isOneOf(STAFF_ROLES, value);
const isHours = (value: unknown): value is Hours | null => value === null || asOwnHours(value) !== undefined;
const isSite = (value: unknown): value is SiteId => isOneOf(SITES, value);

/** A stored school, field by field; a broken field is dropped, the others stay. */
function parseSchool(raw: unknown): Parsed<School | null> {
  if (raw === null || raw === undefined) return { value: null, intact: true };
  if (!isRecord(raw)) return { value: null, intact: false };
  let intact = true;
  const line = (key: string) => {
    const value = raw[key] ?? '';
    if (isText(value, 600)) return value;
    intact = false;
    return '';
  };
  const lines = (key: string) => {
    const value = raw[key] ?? [];
    if (isListOf(value, isLine, 500)) return value;
    intact = false;
    return [];
  };
  const value: School = {
    name: line('name'),
    shortName: line('shortName'),
    aliases: lines('aliases'),
    hashtags: lines('hashtags'),
    handles: lines('handles'),
    domains: lines('domains'),
    town: line('town'),
    motto: line('motto'),
    trust: line('trust'),
    uniform: line('uniform'),
    classes: lines('classes'),
  };
  return value.name.trim() === '' ? { value: null, intact: false } : { value, intact };
}

/** Whatever is stored becomes settings: a broken field falls back alone. Times are checked against `now`, as a pause of years is no pause. */
export function parseSettings(raw: unknown, now = Date.now()): Parsed<Settings> {
  if (!isRecord(raw)) return { value: DEFAULT_SETTINGS, intact: false };
  let intact = true;
  const field = <T>(key: string, check: (value: unknown) => value is T, fallback: T): T => {
    const value = raw[key];
    if (check(value)) return value;
    if (value !== undefined) intact = false;
    return fallback;
  };
  const isPause = (v: unknown): v is number | null =>
    v === null || (typeof v === 'number' && Number.isFinite(v) && v - now <= LONGEST_PAUSE);
  const school = parseSchool(raw.school);
  const value: Settings = {
    language: field('language', (v): v is LanguageSetting => isOneOf(['auto', ...LANGUAGES] as const, v), 'auto'),
    enabled: field('enabled', isChoice, null),
    pausedUntil: field('pausedUntil', isPause, null),
    pausedSites: field<readonly SiteId[]>('pausedSites', (v): v is SiteId[] => isListOf(v, isSite, SITES.length), []),
    school: school.value,
    cleanPictures: field('cleanPictures', isChoice, null),
    role: field('role', isRole, null),
    hours: field('hours', isHours, null),
    moments: field('moments', isChoice, null),
  };
  return { value, intact: intact && school.intact };
}
