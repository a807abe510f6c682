import { browser } from 'wxt/browser';

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

/** The words that the person has selected in this tab, in whichever of its frames; empty where there are none. */
export async function pageSelection(tabId: number): Promise<string> {
  const ask = (allFrames: boolean) => browser.scripting.executeScript({ target: { tabId, allFrames }, func: selected });
  // Frames of other hosts may be closed to us; the page itself is what counts.
  const answers = await ask(true).catch(() => ask(false));
  const words = answers.map(({ result }) => result).filter((result): result is string => typeof result === 'string');
  return words.find((one) => one !== '') ?? '';
}
