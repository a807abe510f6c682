import { browser } from 'wxt/browser';
import type { Language } from '../core/language.ts';
import type { LanguageSetting } from './settings.ts';

/** The language to show: the person's choice, else Welsh where the browser is in Welsh, else English. */
export const languageOf = (setting: LanguageSetting): Language =>
  setting === 'auto' ? (/^cy\b/i.test(browser.i18n.getUILanguage()) ? 'cy' : 'en') : setting;
