import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { keepFocusIn } from './keepFocusIn.ts';
import { makeOutsideInert } from './makeOutsideInert.ts';
import type { ReplicaOptions } from './options.ts';

interface Props {
  readonly options: ReplicaOptions;
  /** The site's layers container, a child of `body`. */
  readonly layers: HTMLElement;
  readonly labelledBy?: string;
  readonly label?: string;
  readonly className?: string;
  /** Escape, or a press outside. The site decides whether to ask `Discard?`. */
  readonly onDismiss: (how: 'escape' | 'outside') => void;
  readonly children: ReactNode;
}

/** A site's modal: scripted focus trap, Escape, press outside, and every variant that makes life hard for an overlay. */
export function SiteDialog({ options, layers, labelledBy, label, className, onDismiss, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;

  useLayoutEffect(() => {
    if (box.current instanceof HTMLDialogElement) box.current.showModal();
  }, []);

  useEffect(() => {
    const node = box.current;
    if (!node) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onTop = (): boolean => [...layers.querySelectorAll('[role="dialog"], dialog')].at(-1) === node;
    document.addEventListener('keydown', (e) => e.key === 'Escape' && onTop() && dismiss.current('escape'), { signal });
    document.addEventListener(
      'pointerdown',
      (e) => !e.composedPath().includes(layers) && onTop() && dismiss.current('outside'),
      { signal },
    );
    node.addEventListener('cancel', (e) => e.preventDefault(), { signal });
    keepFocusIn(node, layers, options.focusTrap, signal);
    if (options.inert) makeOutsideInert(layers, signal);
    return () => stop.abort();
  }, [layers, options]);

  const shared = { ref: box as never, className, 'aria-labelledby': labelledBy, 'aria-label': label, children };
  return createPortal(
    options.nativeDialog ? <dialog {...shared} /> : <div role="dialog" aria-modal="true" {...shared} />,
    layers,
  );
}
