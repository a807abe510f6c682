/** Small hand checks for what comes from outside (messages, storage). Light enough for a content script. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown, max = 600): value is string => typeof value === 'string' && value.length <= max;

export const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

/** At most `max` entries, each passing `check`. */
export const isListOf = <T>(value: unknown, check: (entry: unknown) => entry is T, max = 1000): value is T[] =>
  Array.isArray(value) && value.length <= max && value.every(check);

export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
