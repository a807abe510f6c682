/** Keys, each with its values; null for a key or a value that goes. */
export type Registry = Map<string, Map<string, string | number | null> | null>;

/**
 * A registry file's bytes, read after Microsoft's description of them ('How to add, modify, or delete registry subkeys and
 * values by using a .reg file'): no package for it is installed here. `wine.test.ts` has Wine's regedit read them too,
 * where that is on the machine. Throws on anything that the description does not have.
 */
export function readReg(bytes: Uint8Array): Registry {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('no mark of UTF-16LE');
  const text = new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  const lines = text.split('\r\n');
  if (/[\r\n]/.test(lines.join(''))) throw new Error('a line that ends otherwise');
  if (lines[0] !== 'Windows Registry Editor Version 5.00' || lines[1] !== '') throw new Error('no header');
  const registry: Registry = new Map();
  let values: Map<string, string | number | null> | null = null;
  for (const line of lines.slice(2)) {
    const key = /^\[(-?)(HKEY_LOCAL_MACHINE(?:\\[^\\\]]+)+)\]$/.exec(line);
    if (key) {
      values = key[1] === '-' ? null : new Map();
      registry.set(key[2] ?? '', values);
    } else if (line !== '') {
      const [, name, data = ''] = /^"((?:[^"\\]|\\["\\])*)"=(.*)$/.exec(line) ?? [];
      if (name === undefined || values === null) throw new Error(`cannot be read: ${line.slice(0, 80)}`);
      values.set(unescaped(name), dataOf(data));
    }
  }
  return registry;
}

const unescaped = (text: string): string => text.replace(/\\(["\\])/g, '$1');

function dataOf(data: string): string | number | null {
  if (data === '-') return null;
  const [, number] = /^dword:([0-9a-f]{8})$/.exec(data) ?? [];
  if (number) return Number.parseInt(number, 16);
  const [, text] = /^"((?:[^"\\]|\\["\\])*)"$/.exec(data) ?? [];
  if (text === undefined) throw new Error(`no data: ${data.slice(0, 80)}`);
  return unescaped(text);
}
