import { browser } from 'wxt/browser';
import type { Language } from '../core/language.ts';
import type { TabState } from './tab-status.ts';

interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** Told by text and title, never by colour alone. White on each colour: contrast of 4.5 or more. */
const BADGES: Readonly<Record<TabState, Badge>> = {
  ok: { text: '', colour: '#5b2a86', title: { en: 'Purple Pen', cy: 'Purple Pen' } },
  'not-checked-here': {
    text: '!',
    colour: '#b3261e',
    title: {
      en: 'Purple Pen: this box is not checked here',
      cy: "Purple Pen: nid yw'r blwch hwn yn cael ei wirio yma",
    },
  },
  'not-fully-checked': {
    text: '!',
    colour: '#8a4b00',
    title: { en: 'Purple Pen: not fully checked', cy: 'Purple Pen: heb ei wirio’n llawn' },
  },
  paused: { text: 'II', colour: '#4a4458', title: { en: 'Purple Pen: paused', cy: 'Purple Pen: wedi’i oedi' } },
  off: { text: 'off', colour: '#4a4458', title: { en: 'Purple Pen: switched off', cy: 'Purple Pen: wedi’i ddiffodd' } },
  reload: {
    text: '!',
    colour: '#8a4b00',
    title: {
      en: 'Purple Pen: reload this page to start',
      cy: 'Purple Pen: ail-lwythwch y dudalen hon i ddechrau',
    },
  },
};

/**
 * Badge, its colour and the button's title for one tab; a tab that has gone meanwhile is no error. A tab with nothing to
 * say carries what holds for all (`remind.ts`).
 */
export async function showBadge(tabId: number, state: TabState, language: Language): Promise<void> {
  const { text, colour, title } = BADGES[state];
  const quiet = text === '';
  try {
    // Null takes the tab's own text away, in both browsers; the types do not know it.
    await browser.action.setBadgeText({ tabId, text: quiet ? (null as unknown as string) : text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setTitle({ tabId, title: quiet ? await browser.action.getTitle({}) : title[language] });
  } catch {
    // The tab was closed.
  }
}
