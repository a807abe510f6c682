import { type ReactNode, useState } from 'react';
import { SiteDialog } from '../shared/SiteDialog.tsx';
import { style } from '../shared/styles.ts';
import { PressButton } from './PressButton.tsx';
import { useReplica } from './ReplicaContext.ts';

export const sheet = style(
  'position: fixed; inset: 60px auto auto 50%; translate: -50% 0; width: 500px; max-height: 85vh; overflow: hidden auto; background: Canvas; color: CanvasText; border: 1px solid; border-radius: 8px; padding: 12px; box-sizing: border-box; margin: 0;',
);

interface Props {
  readonly label?: string;
  readonly className?: string;
  /** True while closing would lose something. */
  readonly unsaved: () => boolean;
  /** The draft is about to be dropped, or the person is asked. */
  readonly onDiscard: () => void;
  readonly onClose: () => void;
  readonly words: { readonly question: string; readonly discard: string; readonly keep: string };
  /** Gets the close action for the dialog's own button. */
  readonly children: (close: () => void) => ReactNode;
  /** A sibling of the dialog in the layers. */
  readonly beside?: (close: () => void) => ReactNode;
}

/** A dialog that asks `Discard post?` in a sibling dialog: on Escape, on a press outside, on its close button. */
export function AskingDialog({ label, className, unsaved, onDiscard, onClose, words, children, beside }: Props) {
  const { options, layers } = useReplica();
  const [asking, setAsking] = useState(false);
  const close = (): void => {
    if (unsaved()) {
      onDiscard();
      setAsking(true);
    } else onClose();
  };
  return (
    <>
      <SiteDialog options={options} layers={layers} label={label} className={className ?? sheet} onDismiss={close}>
        {children(close)}
      </SiteDialog>
      {beside?.(close)}
      {asking && (
        <SiteDialog
          options={options}
          layers={layers}
          label={words.question}
          className={sheet}
          onDismiss={() => setAsking(false)}
        >
          <h2>{words.question}</h2>
          <PressButton label={words.keep} onPress={() => setAsking(false)} />
          <PressButton label={words.discard} onPress={onClose} />
        </SiteDialog>
      )}
    </>
  );
}
