import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../src/browser/badge.ts';
import { NO_CHECKLISTS } from '../../src/browser/checklist-item.ts';
import { countDue } from '../../src/browser/checklist-view.ts';
import { markSeen, markToday, REMIND_ALARM, remind, startReminders } from '../../src/browser/remind.ts';
import { DEFAULT_SETTINGS } from '../../src/browser/settings.ts';
import { checklistItem, settingsItem } from '../../src/browser/storage.ts';
import { ukPack } from '../core/support.ts';

/** Done in February, and by the calendar of terms due again from 20 April. */
const old = { site: 'x', item: 'sessions', state: 'done', day: '2026-02-02', reason: '' } as const;
const at = (day: string) => new Date(`${day}T10:00:00`);
const button = async () => [await fakeBrowser.action.getBadgeText({}), await fakeBrowser.action.getTitle({})];

describe('the quiet reminder', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await fakeBrowser.action.setBadgeText({ text: '' });
    await settingsItem.set({ ...DEFAULT_SETTINGS, language: 'en' });
    await checklistItem.set({ ...NO_CHECKLISTS, entries: [old] });
  });

  it('is silent until something is due again: what was never ticked is nobody’s fault', async () => {
    expect(countDue(NO_CHECKLISTS, null, DEFAULT_SETTINGS, at('2026-11-20'))).toBe(0);
    await checklistItem.set(NO_CHECKLISTS);
    await remind(at('2026-11-20'));
    expect(await button()).toEqual(['', 'Purple Pen']);
    await checklistItem.set({ ...NO_CHECKLISTS, entries: [{ ...old, day: '2026-11-18' }] });
    await remind(at('2026-11-20'));
    expect(await button()).toEqual(['', 'Purple Pen']);
    expect((await checklistItem.get()).marked).toBeNull();
  });

  it('marks the button on one day a week; the title tells as long as it is due', async () => {
    const days: Record<string, string> = {};
    for (let day = 16; day <= 30; day += 1) {
      await remind(at(`2026-11-${day}`));
      const [text = '', title = ''] = await button();
      days[day] = text;
      expect(title).toBe('Purple Pen: a privacy check is due again');
    }
    expect(Object.keys(days).filter((day) => days[day] === '•')).toEqual(['16', '23', '30']);
  });

  it('takes the mark away once the checklists were looked at, for that week', async () => {
    await remind(at('2026-11-16'));
    await markSeen(at('2026-11-16'));
    await remind(at('2026-11-16'));
    expect((await button())[0]).toBe('');
    await remind(at('2026-11-19'));
    expect((await button())[0]).toBe('');
    await remind(at('2026-11-23'));
    expect((await button())[0]).toBe('•');
  });

  it('is none of where the person has no account, or wants none', async () => {
    for (const change of [{ without: ['x'] }, { remind: false }] as const) {
      await checklistItem.set({ ...NO_CHECKLISTS, entries: [old], ...change });
      await remind(at('2026-11-20'));
      expect(await button()).toEqual(['', 'Purple Pen']);
    }
  });

  it('goes when it is ticked, and speaks Welsh', async () => {
    await settingsItem.set({ ...DEFAULT_SETTINGS, language: 'cy' });
    await remind(at('2026-11-20'));
    expect((await button())[1]).toContain('mae’n bryd gwneud 1 gwiriad preifatrwydd eto');
    await checklistItem.set({ ...NO_CHECKLISTS, entries: [{ ...old, day: '2026-11-20' }] });
    await remind(at('2026-11-20'));
    expect(await button()).toEqual(['', 'Purple Pen']);
  });

  it('goes by the terms that the person typed where the school tells none', () => {
    const inForce = { revision: '1', source: 'default', pack: { ...ukPack, hours: null } } as const;
    const ticked = { ...NO_CHECKLISTS, entries: [{ ...old, item: 'private-account', day: '2026-09-20' } as const] };
    const week = [{ days: ['mon' as const], from: '08:30', to: '15:30', breaks: [] }];
    const terms = [
      { from: '2026-09-01', to: '2026-10-23' },
      { from: '2026-11-02', to: '2026-12-18' },
    ];
    const own = { hours: { week, terms, closed: [] } };
    expect(countDue(ticked, inForce, own, at('2026-11-20'))).toBe(1);
    expect(countDue(ticked, inForce, { hours: null }, at('2026-11-20'))).toBe(0);
  });

  it('is not put off by a clock that ran ahead', () => {
    expect(markToday({ marked: '2031-01-01', seen: null }, '2026-11-20')).toBe(true);
    expect(markToday({ marked: '2026-11-20', seen: '2026-11-20' }, '2026-11-20')).toBe(false);
  });

  it('never takes the place of what a tab says, and shows on a tab that is fine', async () => {
    const set = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    await remind(at('2026-11-16'));
    await showBadge(7, 'not-checked-here', 'en');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('!');
    await showBadge(7, 'ok', 'en');
    // Null: the tab has none of its own, so the browser shows what holds for all.
    expect(set).toHaveBeenLastCalledWith({ tabId: 7, text: null });
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('Purple Pen: a privacy check is due again');
  });

  it('has an alarm, set once, and follows what is ticked', async () => {
    const stop = new AbortController();
    startReminders(stop.signal);
    await vi.waitFor(async () => expect((await fakeBrowser.alarms.get(REMIND_ALARM))?.periodInMinutes).toBe(360));
    await remind(new Date());
    expect((await button())[1]).toContain('due again');
    await checklistItem.set(NO_CHECKLISTS);
    await vi.waitFor(async () => expect(await button()).toEqual(['', 'Purple Pen']));
    stop.abort();
  });
});
