import { browser } from 'wxt/browser';
import { withinMs } from './within-ms.ts';

/** How long a page, and then the frames in it, may take to answer. */
export const PAGE_MS = 1_000;

/** Runs in the page's frames, apart from the page's own scripts: it must stand alone. */
function selected(): string {
  const words = window.getSelection()?.toString() ?? '';
  if (words !== '') return words;
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement)) return '';
  // A password is nobody's evidence.
  if (activeElement instanceof HTMLInputElement && activeElement.type === 'password') return '';
  return activeElement.value.slice(activeElement.selectionStart ?? 0, activeElement.selectionEnd ?? 0);
}

/** Empty where nothing is selected, the browser keeps the page from us, or no answer comes in time. */
async function ask(tabId: number, allFrames: boolean): Promise<string> {
  const target = { tabId, allFrames };
  try {
    // A frame that never ends loading is asked all the same.
    const asked = browser.scripting.executeScript({ target, injectImmediately: true, func: selected });
    const answers = await withinMs(PAGE_MS, asked, []);
    return answers.map(({ result }) => result).find((words) => typeof words === 'string' && words !== '') ?? '';
  } catch {
    return '';
  }
}

/**
 * The words that the person has selected in this tab, in whichever of its frames; empty where there are none. The browser
 * waits for every frame that it asks, and one may never answer: so the page itself comes first, and nothing is waited for long.
 */
export async function pageSelection(tabId: number): Promise<string> {
  return (await ask(tabId, false)) || (await ask(tabId, true));
}
