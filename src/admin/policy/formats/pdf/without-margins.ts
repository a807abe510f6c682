import type { Fragment } from './fragment.ts';

/** Share of a page's height, at its top and at its foot. */
const MARGIN = 0.12;
const NUMBER =
  /^(?:[-–—|]\s*)?(?:(?:page|tudalen|p\.)\s*)?\d{1,3}(?:\s*(?:of|\/|o|\|)\s*(?:\d{1,3}|page))?(?:\s*[-–—|])?$/i;

/** Pages without their numbers and without what is printed at the top or foot of half of them or more. */
export function withoutMargins(pages: readonly (readonly Fragment[])[], heights: readonly number[]): Fragment[][] {
  const seen = new Map<string, Set<number>>();
  pages.forEach((fragments, i) => {
    for (const one of fragments)
      if (inMargin(one, heights[i] ?? 0)) seen.set(keyOf(one), (seen.get(keyOf(one)) ?? new Set()).add(i));
  });
  const often = Math.max(2, pages.length / 2);
  return pages.map((fragments, i) =>
    fragments.filter((one) => {
      if (!inMargin(one, heights[i] ?? 0)) return true;
      return !NUMBER.test(one.text.trim()) && (seen.get(keyOf(one))?.size ?? 0) < often;
    }),
  );
}

const inMargin = ({ y }: Fragment, height: number): boolean => y < height * MARGIN || y > height * (1 - MARGIN);

const keyOf = ({ text, y }: Fragment): string =>
  `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`;
