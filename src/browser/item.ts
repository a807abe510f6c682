import { browser } from 'wxt/browser';
import { isRecord } from './check.ts';
import { withLock } from './lock.ts';

/** `intact` is false where something of the stored value had to be left out. */
export interface Parsed<T> {
  readonly value: T;
  readonly intact: boolean;
}

interface ItemSpec<T> {
  readonly key: string;
  readonly version: number;
  readonly fallback: T;
  /** From whatever is stored, of this or another version, to a value; never throws. */
  parse(raw: unknown): Parsed<T>;
}

export interface StorageItem<T> {
  readonly key: string;
  get(): Promise<T>;
  set(value: T): Promise<void>;
  /** Read, change, write, one at a time over all pages of the extension; not for content scripts. */
  update(change: (value: T) => T): Promise<T>;
  /** Deletes the value and what was kept aside of it. */
  clear(): Promise<void>;
  /** Moves a broken value aside and writes what could be read of it. True where there was something to repair. */
  repair(): Promise<boolean>;
  watch(onChange: (value: T) => void, signal: AbortSignal): void;
}

/** Where a broken value goes, so that nothing of the person's is lost without a trace. */
export const asideKey = (key: string): string => `aside:${key}`;

/** One typed value in `storage.local`, stored as `{ version, value }`. Reading never throws for bad data: it falls back. */
export function defineItem<T>(spec: ItemSpec<T>): StorageItem<T> {
  const { key, version, fallback } = spec;
  const area = () => browser.storage.local;
  const parse = (stored: unknown): Parsed<T> => {
    if (stored === undefined || stored === null) return { value: fallback, intact: true };
    const enveloped = isRecord(stored) && 'version' in stored && 'value' in stored;
    const parsed = spec.parse(enveloped ? stored.value : stored);
    return { value: parsed.value, intact: parsed.intact && enveloped };
  };
  const stored = async () => (await area().get(key))[key];
  const write = (value: T, aside?: unknown) =>
    area().set({ [key]: { version, value }, ...(aside === undefined ? {} : { [asideKey(key)]: aside }) });
  const locked = <R>(task: () => Promise<R>) => withLock(key, task);

  return {
    key,
    get: async () => parse(await stored()).value,
    set: (value) => locked(() => write(value)),
    update: (change) =>
      locked(async () => {
        const raw = await stored();
        const { value, intact } = parse(raw);
        const next = change(value);
        await write(next, intact ? undefined : raw);
        return next;
      }),
    clear: () => locked(() => area().remove([key, asideKey(key)])),
    repair: () =>
      locked(async () => {
        const raw = await stored();
        const { value, intact } = parse(raw);
        if (!intact) await write(value, raw);
        return !intact;
      }),
    watch: (onChange, signal) => {
      if (signal.aborted) return;
      const listener = (changes: Record<string, { newValue?: unknown }>, changed: string) => {
        const change = changed === 'local' ? changes[key] : undefined;
        if (change) onChange(parse(change.newValue).value);
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
    },
  };
}
