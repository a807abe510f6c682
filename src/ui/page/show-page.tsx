import { type ComponentChild, render } from 'preact';
import type { Language } from '../../core/language.ts';

/** Draws an extension page anew, in this language; keeps the document's own language in step for screen readers. */
export function showPage(content: ComponentChild, language: Language): void {
  document.documentElement.lang = language;
  const app = document.getElementById('app');
  if (app) render(content, app);
}
