import { compareVersions } from '../../core/pack/compare-versions.ts';

/**
 * `2026.11.20`, or with a counter where that would not be newer than the last one: `2026.11.20.1`.
 * @param today ISO day
 * @param last version of the pack that is to be followed; empty where there is none
 */
export function nextVersion(today: string, last: string): string {
  const plain = today.replaceAll('-', '.');
  if (last === '' || compareVersions(plain, last) > 0) return plain;
  const [, stem = '', count = '0'] = /^(\d{4}\.\d{2}\.\d{2})(?:\.(\d+))?$/.exec(last) ?? [];
  if (stem !== '') return `${stem}.${Number(count) + 1}`;
  // Made elsewhere and of another form: its own numbers and one more are newer by what is there.
  return `${last.slice(0, LONGEST - 2)}.1`;
}

/** The schema's own limit. */
const LONGEST = 40;
