// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { pageTheme } from '../../src/ui/page-theme.ts';

afterEach(() => {
  document.body.style.background = '';
  document.documentElement.style.background = '';
  vi.restoreAllMocks();
});

const prefers = (dark: boolean) => vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: dark } as MediaQueryList);

it.each([
  ['rgb(0, 0, 0)', 'dark'],
  ['rgb(21, 32, 43)', 'dark'],
  ['rgb(36, 37, 38)', 'dark'],
  ['rgb(255, 255, 255)', 'light'],
  ['rgb(242, 244, 247)', 'light'],
])('goes by the colour of the page, %s, whatever the system prefers', (colour, theme) => {
  for (const dark of [true, false]) {
    prefers(dark);
    document.body.style.backgroundColor = colour;
    expect(pageTheme(document)).toBe(theme);
  }
});

it('looks at the root where the body is transparent, then at the system', () => {
  prefers(true);
  document.body.style.backgroundColor = 'rgba(0, 0, 0, 0)';
  document.documentElement.style.backgroundColor = 'rgb(250, 250, 250)';
  expect(pageTheme(document)).toBe('light');
  document.documentElement.style.backgroundColor = 'rgba(0, 0, 0, 0)';
  expect(pageTheme(document)).toBe('dark');
});
