/**
 * Bytes that a registry value may have, at most: learn.microsoft.com, 'Registry element size limits' (read November 2026),
 * of the standard format. (Newer hives take more, and Microsoft advises against more than 2 kB.)
 */
export const REGISTRY_VALUE_BYTES = 1024 * 1024;

/** Bytes of a text as REG_SZ: two each, and two for its end. */
export const registryBytes = (text: string): number => (text.length + 1) * 2;
