import type { Page } from '@playwright/test';

interface Walk {
  readonly seen: Set<Element>;
  readonly all: Element[];
}
type Walking = typeof globalThis & { walk: Walk };

/**
 * Walks through a page by Tab alone. What is wrong, a line each: controls that Tab does not come to, that show no focus, or
 * that are out of sight or covered while they have it. Of radio buttons the chosen or first one counts, of tabs likewise.
 */
export async function tabWalk(page: Page): Promise<string[]> {
  const count = await page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ];
    const stops = all.filter((one) => {
      if (one.tabIndex < 0 || one.closest('[inert]') || one.matches(':disabled, [type="hidden"]')) return false;
      if (!one.checkVisibility({ visibilityProperty: true })) return false;
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
      const group = all.filter(
        (other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === one.name,
      );
      return one === (group.find((other) => (other as HTMLInputElement).checked) ?? group[0]);
    });
    (globalThis as Walking).walk = { seen: new Set(), all: stops };
    (document.activeElement as HTMLElement | null)?.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    // Within a field for a time Tab goes from the hours to the minutes and on.
    return stops.length + 3 * stops.filter((one) => one.matches('[type="time"]')).length;
  });
  const faults: string[] = [];
  for (let step = 0; step < count + 3; step += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(faultOfFocused);
    if (fault) faults.push(fault);
  }
  const missed = await page.evaluate(() => {
    const { all, seen } = (globalThis as Walking).walk;
    return all.filter((one) => !seen.has(one)).map((one) => `not reached: ${one.outerHTML.slice(0, 140)}`);
  });
  return [...faults, ...missed];
}

/** Runs in the page. */
function faultOfFocused(): string | null {
  const element = document.activeElement;
  const { seen } = (globalThis as Walking).walk;
  if (!element || element === document.body || seen.has(element)) return null;
  seen.add(element);
  const what = element.outerHTML.slice(0, 140);
  const rings = [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling];
  const shown = rings.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!shown) return `no focus to be seen: ${what}`;
  const label = (element as HTMLInputElement).labels?.[0] ?? element;
  const { left, top, width, height } = label.getBoundingClientRect();
  const at = document.elementFromPoint(left + Math.min(width / 2, 40), top + Math.min(height / 2, 20));
  return at && (label.contains(at) || at.contains(label) || element.contains(at))
    ? null
    : `covered or out of sight: ${what}`;
}
