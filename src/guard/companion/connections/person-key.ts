import { nameKey } from '../../../core/text/fold.ts';
import type { Person } from '../../../sites/people.ts';

/** The same person on the same page; null where it says nothing that tells people apart. */
export function personKey({ name, handle }: Person): string | null {
  if (handle) return `@${handle.replace(/^@/, '').toLowerCase()}`;
  return (name && (nameKey(name) || name.trim())) || null;
}
