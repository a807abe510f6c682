// biome-ignore-all lint/a11y: the markup is X's, faults and all
import type { MouseEvent, ReactNode, Ref } from 'react';
import { style } from '../shared/styles.ts';

const button = style(
  'border: 0; border-radius: 999px; padding: 6px 14px; font: inherit; font-weight: 700; cursor: pointer; background: transparent; color: inherit;',
  ['&:disabled { opacity: 0.5; cursor: default; }'],
);
const primary = style('background: #0f1419; color: #fff;', [
  '[data-theme="dark"] & { background: #eff3f4; color: #0f1419; }',
]);

interface Props {
  readonly testId?: string;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly filled?: boolean;
  /** A menu hangs on it: `aria-haspopup`, and `aria-expanded` while it is open. */
  readonly menu?: 'open' | 'closed';
  readonly pressRef?: Ref<HTMLButtonElement>;
  readonly onPress: (event: MouseEvent) => void;
  readonly children?: ReactNode;
}

/**
 * React Native Web's press responder: acts on `onClick` alone, only with `altKey` false, and stops the event there
 * (X's own bundles, July 2025). A native button, so Enter and Space become the browser's own click.
 */
export function Press({ testId, label, disabled = false, filled = false, menu, pressRef, onPress, children }: Props) {
  return (
    <button
      ref={pressRef}
      type="button"
      role="button"
      className={filled ? `${button} ${primary}` : button}
      data-testid={testId}
      aria-label={label}
      aria-haspopup={menu && 'menu'}
      aria-expanded={menu && menu === 'open'}
      aria-disabled={disabled || undefined}
      disabled={disabled}
      onClick={(event) => {
        event.stopPropagation();
        if (!event.altKey) onPress(event);
      }}
    >
      {children && (
        <div dir="ltr">
          <span>
            <span>{children}</span>
          </span>
        </div>
      )}
    </button>
  );
}
