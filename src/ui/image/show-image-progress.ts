import { h, render } from 'preact';
import type { Language } from '../../core/language.ts';
import type { ImageProgress } from '../../guard/attach/image-ui.ts';
import { createHost, type ShadowMode } from '../host.ts';
import { pageTheme } from '../page-theme.ts';
import { guardPresses } from '../press.ts';
import type { Seal } from '../seal.ts';
import { Progress } from './Progress.tsx';
import styles from './progress.css?inline';
import { IMAGE_STRINGS } from './strings.ts';

interface Waiting {
  readonly total: number;
  readonly language: Language;
  readonly skip: (() => void) | null;
  readonly cancel: () => void;
}

interface ProgressOptions {
  readonly document: Document;
  readonly seal: Seal;
  readonly mode: ShadowMode;
}

/** A live region must stand before its words come, or they are not read out. */
const ANNOUNCE_MS = 100;

/** A panel in the top layer that takes neither focus nor selection and stays where it is; closed by a press in it, told once. */
export function showImageProgress(
  { total, language, skip, cancel }: Waiting,
  { document, seal, mode }: ProgressOptions,
): ImageProgress {
  const life = new AbortController();
  const { element, shadow } = createHost(document, language, mode, styles);
  const theme = pageTheme(document);
  let done = 0;
  let announced = '';
  let announcing = 0;
  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    clearTimeout(announcing);
    render(null, shadow);
    element.remove();
  };
  const closing = (told: () => void) => () => {
    if (life.signal.aborted) return;
    close();
    told();
  };
  const waysOut = { skip: skip && closing(skip), cancel: closing(cancel) };
  const draw = () => {
    if (!life.signal.aborted) render(h(Progress, { done, total, language, theme, announced, ...waysOut }), shadow);
  };

  seal.protect(element, life.signal, { keepsFocus: true });
  draw();
  document.documentElement.append(element);
  element.popover = 'manual';
  element.showPopover();
  guardPresses(element, shadow, life.signal);
  announcing = window.setTimeout(() => {
    const words = IMAGE_STRINGS[language].progress;
    announced = skip ? words.looking(total) : words.blurring;
    draw();
  }, ANNOUNCE_MS);
  return {
    close,
    update(nowDone, nowTotal) {
      done = nowDone;
      total = nowTotal;
      draw();
    },
  };
}
