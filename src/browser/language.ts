import { browser } from 'wxt/browser';
import type { Language } from '../core/language.ts';
import type { LanguageSetting } from './settings.ts';

/**
 * The language to show: the person's choice, else Welsh where the browser is in Welsh or asks sites for Welsh first
 * (Chrome itself does not come in Welsh), else English.
 */
export const languageOf = (setting: LanguageSetting): Language => {
  if (setting !== 'auto') return setting;
  const asked = [browser.i18n.getUILanguage(), globalThis.navigator?.language ?? ''];
  return asked.some((tag) => /^cy\b/i.test(tag)) ? 'cy' : 'en';
};
