import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { AskingDialog, sheet } from '../meta/AskingDialog.tsx';
import { ConfirmDialog } from '../meta/ConfirmDialog.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { useLater } from '../meta/useLater.ts';
import { useSurface } from '../meta/useSurface.ts';
import { useTextBox } from '../meta/useTextBox.ts';
import { SiteDialog } from '../shared/SiteDialog.tsx';
import { style } from '../shared/styles.ts';
import type { Via } from '../shared/types.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { ComposerPanels } from './ComposerPanels.tsx';
import type { AudienceKey, ComposerKind } from './composers.ts';
import { sharing } from './ShareButton.tsx';
import { t } from './t.ts';

const words = { question: t('discardPost'), discard: t('discard'), keep: t('keepEditing') };
const below = style('top: 150px;');

/** The post dialog: no change of address, the editor mounted after the dialog, one step or two. */
export function Composer({ kind, onClose }: { readonly kind: ComposerKind; readonly onClose: () => void }) {
  const { options, recorder } = useReplica();
  const { box, text } = useTextBox(kind.surface, kind.initial);
  const files = useAttachments(kind.surface, recorder);
  const [audience, setAudience] = useState<AudienceKey | null>(kind.audience);
  const [step, setStep] = useState(0);
  const [asked, setAsked] = useState<Via | null>(null);
  const ready = useLater();
  const { key, remount } = useRemount(options.remount, text);
  const live = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const surface = useSurface({
    id: kind.surface,
    read: box.read,
    editors: () => [box.editor.getRootElement()],
    submit: () => live.current,
    clear: () => {
      box.clear();
      files.clear();
      setStep(0);
    },
    files,
    fileInput: () => input.current,
    remount,
    emptyAllowed: kind.emptyAllowed,
    extra: audience ? { audience } : {},
  });
  const send = (event: Event, via: Via): void => {
    setAsked(null);
    const wordless = kind.surface === 'share' && !box.read().trim() && files.latest.current.length === 0;
    surface.send(event, via, () => {
      if (wordless) recorder.connected({ act: 'share', person: sharing.author, trusted: event.isTrusted });
      onClose();
    });
  };
  const publish = (event: Event, via: Via): void => {
    const empty = !box.read().trim() && files.latest.current.length === 0 && !kind.emptyAllowed;
    if (empty || (options.trustedOnly && !event.isTrusted)) return;
    if (kind.steps && step === 0) setStep(1);
    else if (options.confirm) setAsked(via);
    else send(event, via);
  };
  const head = (close: () => void) => (
    <div>
      <h2>
        <span>{kind.title}</span>
      </h2>
      <PressButton icon label={t('close')} onPress={close} />
    </div>
  );
  const body = (
    <ComposerPanels
      key={key}
      {...{ kind, box, files, audience, setAudience, step, setStep, ready, live, input, publish }}
      filled={text.trim() !== '' || files.attachments.length > 0 || kind.emptyAllowed}
    />
  );
  const split = kind.split !== 'no';
  return (
    <>
      <AskingDialog
        label={kind.title}
        unsaved={() => surface.unsaved() || files.latest.current.length > 0}
        onDiscard={surface.discard}
        onClose={onClose}
        words={words}
        beside={split ? (close) => <Sibling kind={kind} onDismiss={close} body={body} /> : undefined}
      >
        {(close) => (
          <>
            {head(close)}
            {!split && body}
          </>
        )}
      </AskingDialog>
      {asked && (
        <ConfirmDialog
          question={t('checkPost')}
          answers={[t('notNow'), t('post')]}
          onAnswer={(event) => send(event, asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

interface SiblingProps {
  readonly kind: ComposerKind;
  readonly onDismiss: () => void;
  readonly body: ReactNode;
}

/** The editor and its button beside the dialog that has the title: unlabelled, a dialog or nothing at all. */
function Sibling({ kind, onDismiss, body }: SiblingProps) {
  const { options, layers } = useReplica();
  if (kind.split === 'div') return createPortal(<div className={`${sheet} ${below}`}>{body}</div>, layers);
  return (
    <SiteDialog options={options} layers={layers} className={`${sheet} ${below}`} onDismiss={onDismiss}>
      {body}
    </SiteDialog>
  );
}
