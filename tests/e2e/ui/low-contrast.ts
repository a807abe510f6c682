import type { Page } from '@playwright/test';

/**
 * Text of ours below WCAG AA against the nearest opaque background, as `text: ratio`. axe leaves contrast undecided for
 * what stands in the top layer; our colours are all opaque, so that it can be worked out here.
 */
export function lowContrast(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const background = (element: Element | null): string | null => {
      if (!element) return null;
      const { backgroundColor } = getComputedStyle(element);
      return (channels(backgroundColor)[3] ?? 1) === 1 ? backgroundColor : background(element.parentElement);
    };
    const low: string[] = [];
    for (const { shadowRoot } of document.querySelectorAll('purple-pen')) {
      for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
        const text = [...element.childNodes].find((node) => node.nodeType === 3 && node.nodeValue?.trim());
        if (!text || element.closest('.visually-hidden')) continue;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const behind = background(element);
        if (!behind) throw new Error(`no background behind ${text.nodeValue}`);
        const [light = 0, dark = 0] = [luminance(color), luminance(behind)].sort((a, b) => b - a);
        const ratio = (light + 0.05) / (dark + 0.05);
        const large = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
        if (ratio < (large ? 3 : 4.5)) low.push(`${text.nodeValue}: ${ratio.toFixed(2)}`);
      }
    }
    return low;
  });
}
