import { browser } from 'wxt/browser';
import type { Language } from '../core/language.ts';
import type { ChecklistKept } from './checklist-item.ts';
import { countDue } from './checklist-view.ts';
import { languageOf } from './language.ts';
import { isoDay } from './outcome.ts';
import { checklistItem, packItem, settingsItem } from './storage.ts';

export const REMIND_ALARM = 'checklists';
/** Often enough that a new day is noticed on a browser that is never closed. */
const MINUTES = 6 * 60;
const A_WEEK = 7;

const TITLE: Readonly<Record<Language, (due: number) => string>> = {
  en: (due) =>
    due === 1 ? 'Purple Pen: a privacy check is due again' : `Purple Pen: ${due} privacy checks are due again`,
  cy: (due) => `Purple Pen: mae’n bryd gwneud ${due} gwiriad preifatrwydd eto`,
};

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether the mark stands today: until it was seen on the day it came, or anew a week later. A day to come is a wrong clock's. */
export function markToday({ marked, seen }: Pick<ChecklistKept, 'marked' | 'seen'>, today: string): boolean {
  if (seen === today) return false;
  if (marked === null || marked > today) return true;
  const days = daysBetween(marked, today);
  return days === 0 || days >= A_WEEK;
}

/**
 * The toolbar button where no tab has said anything of its own: its title while something is due again, and a mark on one
 * day a week at most. Nothing of it where the person wants none.
 */
export async function remind(now: Date): Promise<void> {
  const [kept, pack, settings] = await Promise.all([checklistItem.get(), packItem.get(), settingsItem.get()]);
  const due = kept.remind ? countDue(kept, pack, settings, now) : 0;
  const today = isoDay(now);
  const mark = due > 0 && markToday(kept, today);
  await browser.action.setTitle({ title: due > 0 ? TITLE[languageOf(settings.language)](due) : 'Purple Pen' });
  await browser.action.setBadgeText({ text: mark ? '•' : '' });
  if (!mark) return;
  await browser.action.setBadgeBackgroundColor({ color: '#5b2a86' });
  if (kept.marked !== today) await checklistItem.update((latest) => ({ ...latest, marked: today }));
}

/** Keeps the button in step with what is due. Call it before the first `await` of the background, or no alarm could wake it. */
export function startReminders(signal: AbortSignal): void {
  const again = () => void remind(new Date());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMIND_ALARM) again();
  });
  for (const item of [checklistItem, packItem, settingsItem]) item.watch(again, signal);
  void browser.alarms.get(REMIND_ALARM).then((set) => {
    if (!set) browser.alarms.create(REMIND_ALARM, { periodInMinutes: MINUTES });
  });
}

/** The person has the checklists before them: the mark goes for today. */
export async function markSeen(now: Date): Promise<void> {
  const today = isoDay(now);
  const { marked, seen } = await checklistItem.get();
  if (marked !== null && seen !== today) await checklistItem.update((kept) => ({ ...kept, seen: today }));
}
