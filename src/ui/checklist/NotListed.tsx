import { useEffect, useRef } from 'preact/hooks';

/** In the place of an item that an address names and this list does not have; the focus comes here. */
export function NotListed({ children }: { children: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p ref={line} tabIndex={-1} class="warn">
      {children}
    </p>
  );
}
