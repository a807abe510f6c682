import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundHandlers } from '../../src/browser/background-handlers.ts';
import { LOOK_UPS, mayLookUp } from '../../src/browser/look-up-limit.ts';
import { BACKGROUND } from '../../src/browser/messages.ts';
import type { Policy } from '../../src/browser/policy.ts';

const NOW = Date.UTC(2026, 10, 20, 21);
const spend = async (count: number, now = NOW) => {
  let allowed = 0;
  for (let i = 0; i < count; i += 1) if (await mayLookUp(1, 'conversation', now)) allowed += 1;
  return allowed;
};

describe('looking up people in the school’s filter', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is allowed to a tab so many times, then slowly', async () => {
    expect(await spend(200)).toBe(LOOK_UPS.conversation);
    expect(await spend(5, NOW + 29_000)).toBe(0);
    expect(await spend(5, NOW + 61_000)).toBe(2);
    expect(await spend(200, NOW + 24 * 3600_000)).toBe(LOOK_UPS.conversation);
  });

  it('has a limit of its own for presses, and for each tab', async () => {
    await spend(LOOK_UPS.conversation);
    expect(await mayLookUp(1, 'press', NOW)).toBe(true);
    expect(await mayLookUp(2, 'conversation', NOW)).toBe(true);
    expect(await mayLookUp(1, 'conversation', NOW)).toBe(false);
  });

  it('lasts for an evening of friend requests', () => {
    expect(LOOK_UPS.press).toBeGreaterThanOrEqual(100);
  });

  it('is counted where several ask at the same time, and after the background has slept', async () => {
    const asked = await Promise.all(Array.from({ length: 50 }, () => mayLookUp(1, 'conversation', NOW)));
    expect(asked.filter(Boolean)).toHaveLength(LOOK_UPS.conversation);
    const { lookUp } = backgroundHandlers({} as Policy, { read: async () => null, load: async () => null });
    const answers = [];
    for (let i = 0; i < LOOK_UPS.press + 1; i += 1) answers.push(await lookUp({ why: 'press' }, { tab: { id: 1 } }));
    expect(answers.at(-2)).toBe(true);
    expect(answers.at(-1)).toBe(false);
    const woken = backgroundHandlers({} as Policy, { read: async () => null, load: async () => null });
    expect(await woken.lookUp({ why: 'press' }, { tab: { id: 1 } })).toBe(false);
  });

  it('is asked for without a word of whom', () => {
    expect(BACKGROUND.lookUp.request({ why: 'press', name: 'Mia' })).toEqual({ why: 'press' });
    expect(BACKGROUND.lookUp.request({ why: 'other' })).toBeUndefined();
    expect(BACKGROUND.lookUp.from).toEqual(['content']);
  });
});
