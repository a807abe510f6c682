export type Theme = 'light' | 'dark';

/** Whether the page looks light or dark, whatever the system prefers: each site has a theme of its own. */
export function pageTheme(document: Document): Theme {
  const view = document.defaultView;
  for (const element of [document.body, document.documentElement]) {
    const colour = element && view?.getComputedStyle(element).backgroundColor;
    const lightness = colour ? lightnessOf(colour) : null;
    if (lightness !== null) return lightness < 0.5 ? 'dark' : 'light';
  }
  return view?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** 0 to 1 for `rgb()` and `rgba()`, the form of computed colours; null where it is transparent or written otherwise. */
function lightnessOf(colour: string): number | null {
  const [red, green, blue, alpha = 1] =
    colour
      .match(/^rgba?\((.*)\)$/)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
