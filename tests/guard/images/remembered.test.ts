import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../../src/core/draft.ts';
import { Remembered } from '../../../src/guard/images/remembered.ts';

const DRAFT: Draft = { site: 'x', surface: 'post', account: 'personal', audience: 'public', text: '', replyTo: null };
const HOW = { clean: false, located: false, notes: 0 };
const file = (content: string) => new Blob([content]);

describe('Remembered', () => {
  it('knows the same bytes again, for the same people and pack', async () => {
    const remembered = new Remembered();
    remembered.keep(file('a picture'), DRAFT, '1', HOW);
    expect(await remembered.find(file('a picture'), DRAFT, '1')).toEqual(HOW);
    expect(await remembered.find(file('another'), DRAFT, '1')).toBeNull();
    expect(await remembered.find(file('a picture'), { ...DRAFT, audience: 'friends' }, '1')).toBeNull();
    expect(await remembered.find(file('a picture'), DRAFT, '2')).toBeNull();
  });

  it('reads no bytes where there is nothing to compare them with', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest');
    expect(await new Remembered().find(file('a picture'), DRAFT, '1')).toBeNull();
    expect(digest).not.toHaveBeenCalled();
    digest.mockRestore();
  });
});
