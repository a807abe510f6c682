import type { DeploymentFile } from './deployment.ts';

/** Text as REG_SZ, a number or a yes as REG_DWORD; null takes the value away. */
export type RegistryData = string | number | boolean | null;

export interface RegistryKey {
  /** Without the hive, such as `SOFTWARE\Policies\Google\Chrome`. */
  readonly key: string;
  /** Null takes the key away with all that is in it. */
  readonly values: Readonly<Record<string, RegistryData>> | null;
}

/**
 * A file for regedit, of all users of a computer. Form: support.microsoft.com, 'How to add, modify, or delete registry
 * subkeys and values by using a .reg file' (read November 2026): the first line names version 5.00, which is UTF-16LE with
 * a mark; \ and " are written \\ and \". Read back by Wine's regedit; not tried on Windows.
 */
export const regFile = (name: string, keys: readonly RegistryKey[], note: string): DeploymentFile => ({
  name,
  text: `${['Windows Registry Editor Version 5.00', ...keys.map(section)].join('\r\n\r\n')}\r\n`,
  encoding: 'utf-16le-bom',
  note,
});

const section = ({ key, values }: RegistryKey): string =>
  values === null
    ? `[-HKEY_LOCAL_MACHINE\\${key}]`
    : [`[HKEY_LOCAL_MACHINE\\${key}]`, ...Object.entries(values).map(line)].join('\r\n');

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
const line = ([name, data]: [string, RegistryData]): string => `${quoted(name)}=${written(data)}`;

function written(data: RegistryData): string {
  if (data === null) return '-';
  if (typeof data === 'string') return quoted(data);
  return `dword:${Number(data).toString(16).padStart(8, '0')}`;
}
