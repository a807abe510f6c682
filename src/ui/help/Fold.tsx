import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  id: string;
  title: string;
  /** Closed until pressed; else a plain section. */
  folded: boolean;
  children: ComponentChildren;
}

/** A part of the help. The page's address may name it (`#posted`): then it opens. */
export function Fold({ id, title, folded, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current && location.hash === `#${id}`) details.current.open = true;
  }, [id]);
  if (!folded) {
    return (
      <section id={id} aria-labelledby={`${id}-title`} class="part">
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
      </section>
    );
  }
  return (
    <details id={id} ref={details} class="part">
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
