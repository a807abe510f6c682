import type { Language } from '../../../core/language.ts';
import { clockTime, longDay } from '../../page/dates.ts';
import { PACK_STRINGS } from '../../page/pack-strings.ts';
import type { HealthView } from './health-model.ts';
import { HEALTH_STRINGS } from './health-strings.ts';

/** One line of the report; several values stand below each other. */
export interface HealthRow {
  readonly term: string;
  readonly values: readonly string[];
}

/** The health check in words, in the order in which an administrator would ask. */
export function healthReport(view: HealthView, language: Language): HealthRow[] {
  const words = HEALTH_STRINGS[language];
  const row = (term: string, ...values: string[]): HealthRow => ({ term, values });
  const { pack, source, keys, lockedSettings } = view;
  const time = (iso: string): string => `${longDay(localDay(iso), language)}, ${clockTime(Date.parse(iso))}`;
  const told = view.checking
    ? words.stillAsking
    : view.told && view.checkedAt
      ? words.toldAt(time(view.checkedAt))
      : words.couldNotSay;
  const device = view.schoolDevice === null ? 'unknown' : view.schoolDevice ? 'yes' : 'no';
  const ofPack = pack && [
    row(words.policy, pack.policy),
    ...(pack.school ? [row(words.school, pack.school)] : []),
    row(words.rules, String(pack.rules)),
  ];
  return [
    row(words.extension, `Purple Pen ${view.extensionVersion}, ${view.extensionId}`),
    row(words.browser, view.browser),
    row(words.told, told),
    row(
      words.keys,
      ...orOne(
        keys.map(({ name, size }) => `${name} (${words.bytes(size)})`),
        words.noKeys,
      ),
    ),
    row(words.pack, pack ? words.packLine(pack.id, pack.version, pack.revision.slice(0, 8)) : words.noPack),
    ...(ofPack ?? []),
    ...(source ? [row(words.from, words.sources[source])] : []),
    ...(view.arrivedAt ? [row(words.since, time(view.arrivedAt))] : []),
    row(words.device, words.deviceWords[device]),
    row(
      words.lockedSettings,
      ...orOne(
        lockedSettings.map((name) => words.settings[name]),
        words.none,
      ),
    ),
    row(words.lockedParts, ...orOne(pack?.locks ?? [], words.none)),
    row(words.refused, ...orOne(refusals(view, language), words.nothingRefused)),
    ...(view.readsPolicyAtStart ? [row(words.restart, words.restartWords)] : []),
  ];
}

/** The same as plain text, to be pasted into an e-mail. */
export const reportText = (rows: readonly HealthRow[], title: string): string =>
  [title, ...rows.map(({ term, values }) => `${term}: ${values.join('; ')}`), ''].join('\n');

function refusals({ errors, older }: HealthView, language: Language): string[] {
  const words = PACK_STRINGS[language];
  const faults = errors
    .filter(({ problem }) => !(older && problem === 'older'))
    .map(({ path, problem, detail }) => `${path || words.wholePack}: ${words.problem[problem](detail)}`);
  return [...(older ? [words.older(older)] : []), ...faults];
}

const orOne = (values: readonly string[], otherwise: string): readonly string[] =>
  values.length > 0 ? values : [otherwise];

function localDay(iso: string): string {
  const at = new Date(iso);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
