import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PenIcon } from '../PenIcon.tsx';

interface HeadProps {
  readonly heading: string;
  /** The place in the batch and the name of the file. */
  readonly which: string;
  readonly children: ComponentChildren;
}

/** Has the focus as soon as it is there, so that a new picture or step is read out from its heading. */
export function Head({ heading, which, children }: HeadProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    // In a low window all of the dialog scrolls, and would stay where the step before was left.
    title.current?.closest('dialog')?.scrollTo(0, 0);
  }, []);
  return (
    <div class="head">
      <PenIcon />
      <div>
        <h2 id="heading" tabIndex={-1} autofocus ref={title}>
          {heading}
        </h2>
        <p class="which">
          <bdi>{which}</bdi>
        </p>
        <p id="status">{children}</p>
      </div>
    </div>
  );
}
