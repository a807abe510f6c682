import { globalStyle, style } from '../shared/styles.ts';

globalStyle('body { margin: 0; font: 15px/20px system-ui, sans-serif; background: #fff; color: #0f1419; }');
globalStyle('html[data-theme="dark"] { color-scheme: dark; }');
globalStyle('html[data-theme="dark"] body { background: #000; color: #e7e9ea; }');
globalStyle('button, input, textarea { color: inherit; background: transparent; }');

export const shell = style('display: flex; min-height: 100vh; max-width: 1000px; margin: 0 auto;');
export const nav = style('width: 180px; display: flex; flex-direction: column; gap: 12px; padding: 12px; flex: none;');
export const column = style('flex: 1; max-width: 600px; border-inline: 1px solid #cfd9de; min-width: 0;');
export const layer = style('position: relative; z-index: 1;');
export const topmost = style('position: relative; z-index: 2147483647;');
export const mask = style('position: fixed; inset: 0; background: #0006;');
export const dialogBox = style(
  'position: fixed; inset-block-start: 5vh; inset-inline: 0; margin: 0 auto; width: 600px; max-height: 85vh; overflow: auto; background: Canvas; color: CanvasText; border: 0; padding: 0; border-radius: 16px;',
);
export const toastBox = style(
  'position: fixed; bottom: 24px; inset-inline: 0; margin: 0 auto; width: fit-content; background: #1d9bf0; color: #fff; padding: 12px; border-radius: 4px;',
);
export const field = style(
  'display: block; width: 90%; margin: 12px 16px; padding: 8px; font: inherit; border: 1px solid #cfd9de;',
);
