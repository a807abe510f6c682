// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { createPortal } from 'react-dom';
import { style } from '../shared/styles.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

const sheet = style(
  'position: fixed; inset: 0; margin: auto; width: 320px; height: fit-content; background: Canvas; border: 1px solid #cfd9de; border-radius: 16px; padding: 24px; z-index: 10;',
);

interface Props {
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** X's own questions (`confirmationSheetDialog`): the alt-text prompt, Save post? They are not ours to hold. */
export function ConfirmSheet({ title, confirm, cancel, onConfirm, onCancel }: Props) {
  const { layers, options } = usePage();
  const dialog = options.nativeDialog ? layers.querySelector('dialog[open]') : null;
  return createPortal(
    <div
      className={sheet}
      data-testid="confirmationSheetDialog"
      role="alertdialog"
      aria-modal="true"
      aria-label={title}
    >
      <h2>{title}</h2>
      <Press testId="confirmationSheetConfirm" filled onPress={onConfirm}>
        {confirm}
      </Press>
      <Press testId="confirmationSheetCancel" onPress={onCancel}>
        {cancel}
      </Press>
    </div>,
    dialog ?? layers,
  );
}
