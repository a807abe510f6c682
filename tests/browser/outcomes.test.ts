import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asOutcomeReport, isoDay, type OutcomeReport } from '../../src/browser/outcome.ts';
import { addOutcome, OUTCOME_LIMIT, outcomesItem } from '../../src/browser/storage.ts';
import type { OutcomeRecord } from '../../src/guard/ports.ts';

const report: OutcomeReport = { site: 'x', categories: ['pupil-name'], level: 'stop', choice: 'posted', reason: 1 };

describe('outcomes', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are what the guard reports', () => expectTypeOf<OutcomeRecord>().toExtend<OutcomeReport>());

  it('are kept with the day and nothing else', async () => {
    const noisy = { ...report, text: 'what Mia said', name: 'Mia' };
    await addOutcome(asOutcomeReport(noisy) as OutcomeReport, new Date(2026, 10, 20, 23, 59));
    expect(await outcomesItem.get()).toEqual([{ ...report, day: '2026-11-20' }]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Mia');
  });

  it.each(['left-out', 'blurred', 'attached'] as const)('tell that a picture was %s', (choice) => {
    const picture: OutcomeReport = { ...report, categories: ['image-child'], choice, reason: null };
    expect(asOutcomeReport({ ...picture, name: 'mia.jpg' })).toEqual(picture);
  });

  it('drop the oldest at the limit', async () => {
    const old = Array.from({ length: OUTCOME_LIMIT }, () => ({ ...report, day: '2025-01-01' }));
    await outcomesItem.set(old);
    await addOutcome(report, new Date(2026, 0, 5));
    const kept = await outcomesItem.get();
    expect(kept).toHaveLength(OUTCOME_LIMIT);
    expect(kept.at(-1)?.day).toBe('2026-01-05');
  });

  it('leave out broken entries and keep the sound ones', async () => {
    const sound = { ...report, day: '2026-11-20' };
    await fakeBrowser.storage.local.set({
      outcomes: { version: 1, value: [sound, { ...sound, day: 'today' }, null, 'x'] },
    });
    expect(await outcomesItem.get()).toEqual([sound]);
  });

  it.each([
    [{ ...report, site: 'myspace' }],
    [{ ...report, categories: ['gossip'] }],
    [{ ...report, level: 'severe' }],
    [{ ...report, choice: 'shouted' }],
    [{ ...report, reason: 'because' }],
    [{ ...report, reason: -1 }],
    [null],
  ])('are not taken as %j', (bad) => expect(asOutcomeReport(bad)).toBeUndefined());

  it('go by the day of the person’s clock', () => expect(isoDay(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02'));
});
