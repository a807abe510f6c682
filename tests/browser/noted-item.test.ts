import { describe, expect, it } from 'vitest';
import { isNoted, NO_NOTED, NOTED_LIMIT, parseNoted, withNoted } from '../../src/browser/noted-item.ts';

const KEY = '0123456789abcdef0123456789abcdef';
const noting = (count: number) =>
  Array.from({ length: count }, (_, i) => `message x ${i}`).reduce(
    (kept, what) => withNoted(kept, what, '2026-11-20', KEY),
    NO_NOTED,
  );

describe('what there was a note about', () => {
  it('is kept as a keyed hash and a day, once', () => {
    const kept = withNoted(noting(1), 'message x 0', '2026-11-21', KEY);
    expect(kept.entries).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('message');
    expect(isNoted(kept, 'message x 0')).toBe(true);
    expect(isNoted(kept, 'message x 1')).toBe(false);
    expect(parseNoted(kept)).toEqual({ value: kept, intact: true });
  });

  it('is another under another key', () => {
    const other = withNoted(NO_NOTED, 'message x 0', '2026-11-20', KEY.replace('0', 'f'));
    expect(other.entries[0]?.hash).not.toBe(noting(1).entries[0]?.hash);
  });

  it('drops what was for another day alone, and never a conversation for it', () => {
    const days = Array.from({ length: 28 }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}`);
    const kept = days.reduce((noted, day) => withNoted(noted, `moment ${day}`, day, KEY, true), noting(3));
    expect(kept.entries).toHaveLength(4);
    expect(isNoted(kept, 'message x 0')).toBe(true);
    expect(isNoted(kept, 'moment 2026-10-28')).toBe(true);
    expect(parseNoted(kept)).toEqual({ value: kept, intact: true });
  });

  it('is forgotten from the oldest on', () => {
    const kept = noting(NOTED_LIMIT + 1);
    expect(kept.entries).toHaveLength(NOTED_LIMIT);
    expect(isNoted(kept, 'message x 0')).toBe(false);
    expect(isNoted(kept, `message x ${NOTED_LIMIT}`)).toBe(true);
  });

  it.each([[null], [{ key: 'x', entries: [{}] }], [{ entries: 3 }]])(
    'is nothing where it cannot be read: %j',
    (raw) => {
      expect(parseNoted(raw)).toEqual({ value: NO_NOTED, intact: false });
    },
  );
});
