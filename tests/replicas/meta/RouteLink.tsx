import type { ReactNode } from 'react';
import { goTo } from './usePath.ts';

/** A link of the site's own router. */
export function RouteLink({
  to,
  label,
  children,
}: {
  readonly to: string;
  readonly label?: string;
  readonly children?: ReactNode;
}) {
  return (
    <a
      href={to}
      aria-label={label}
      onClick={(e) => {
        e.preventDefault();
        goTo(to);
      }}
    >
      {children ?? label}
    </a>
  );
}
