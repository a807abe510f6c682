/** Where Meta's pages put their first data (survey of November 2026; mautrix-meta types, live September 2026). */
const DATA_SCRIPT = 'script[type="application/json"][data-sjs]';

const LARGEST_SCRIPT = 4_000_000;
const LARGEST_OBJECT = 20_000;

type Values = Readonly<Record<string, unknown>>;
type Found = { readonly length: number; readonly values: Values | null };

/** By script, since a page has over a hundred of them; the length tells a script that was still being streamed. */
const seen = new Map<string, WeakMap<Element, Found>>();

/** The object that follows `["<module>",[],` in the page's inline JSON, or null. Reads no more than it must; never throws. */
export function pageData(document: Document, module: string): Values | null {
  const cache = seen.get(module) ?? new WeakMap<Element, Found>();
  seen.set(module, cache);
  for (const script of document.querySelectorAll(DATA_SCRIPT)) {
    const text = script.textContent ?? '';
    let found = cache.get(script);
    if (found?.length !== text.length) {
      found = { length: text.length, values: text.length > LARGEST_SCRIPT ? null : moduleIn(text, module) };
      cache.set(script, found);
    }
    if (found.values) return found.values;
  }
  return null;
}

function moduleIn(text: string, module: string): Values | null {
  const name = `"${module}"`;
  for (let at = text.indexOf(name), tries = 0; at >= 0 && tries < 5; at = text.indexOf(name, at + 1), tries++) {
    const gap = /^\s*,\s*\[\s*\]\s*,\s*(?=\{)/.exec(text.slice(at + name.length, at + name.length + 40));
    const json = gap && objectAt(text, at + name.length + gap[0].length);
    const values = json && parse(json);
    if (values) return values;
  }
  return null;
}

/** The text of the object that opens at `start`, or null where it has no end within reason. */
function objectAt(text: string, start: number): string | null {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < Math.min(text.length, start + LARGEST_OBJECT); at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return text.slice(start, at + 1);
  }
  return null;
}

function parse(json: string): Values | null {
  try {
    const value: unknown = JSON.parse(json);
    return isValues(value) ? value : null;
  } catch {
    return null;
  }
}

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A non-empty text of reasonable length, or null. */
export const textValue = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 300 ? value.trim() : null;
