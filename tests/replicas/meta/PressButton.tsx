// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { forwardRef, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { style } from '../shared/styles.ts';
import { useReplica } from './ReplicaContext.ts';

const button = style(
  'cursor: pointer; display: inline-flex; align-items: center; justify-content: center; padding: 6px 12px; border-radius: 6px;',
  ['&[aria-disabled="true"] { opacity: 0.5; cursor: default; }'],
);

interface Props {
  readonly label?: string;
  readonly disabled?: boolean;
  readonly className?: string;
  /** The event that set it off, trusted or not. */
  readonly onPress: (event: Event) => void;
  /** A tool: its label is not to be read on it, an icon is. */
  readonly icon?: boolean;
  readonly children?: ReactNode;
}

/**
 * Meta's button: `div[role="button"]`, translated `aria-label`, `aria-disabled`. Acts on `click` and on Enter or Space while
 * focused; whether the sites act on keydown or keyup is not known, so `button-keys` chooses.
 */
export const PressButton = forwardRef<HTMLDivElement, Props>(function PressButton(
  { label, disabled, className, onPress, icon, children },
  ref,
) {
  const { options } = useReplica();
  const phase = options.query.get('button-keys') ?? 'keydown';
  const down = useRef(false);
  const press = (event: Event): void => {
    if (!disabled && (event.isTrusted || !options.trustedOnly)) onPress(event);
  };
  const isPress = (e: KeyboardEvent): boolean =>
    e.target === e.currentTarget && (e.key === 'Enter' || e.key === ' ') && !e.nativeEvent.isComposing;
  return (
    <div
      ref={ref}
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled ? 'true' : undefined}
      className={`${button} ${className ?? ''}`}
      onClick={(e) => press(e.nativeEvent)}
      onKeyDown={(e) => {
        if (!isPress(e) || phase === 'none') return;
        e.preventDefault();
        down.current = true;
        if (phase === 'keydown') press(e.nativeEvent);
      }}
      onKeyUp={(e) => {
        if (phase === 'keyup' && isPress(e) && down.current) press(e.nativeEvent);
        down.current = false;
      }}
    >
      {children ?? (icon ? <svg aria-hidden="true" width="20" height="20" /> : <span>{label}</span>)}
    </div>
  );
});
