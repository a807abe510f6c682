import { useCallback, useEffect, useRef, useState } from 'react';
import { AskingDialog } from '../meta/AskingDialog.tsx';
import { ConfirmDialog } from '../meta/ConfirmDialog.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { useSurface } from '../meta/useSurface.ts';
import { type Attachments, useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { DetailsStep } from './DetailsStep.tsx';
import { HeaderSlot } from './HeaderSlot.tsx';
import { CropStep, EditStep, SelectStep } from './steps.tsx';
import { t } from './t.ts';
import { useDraft } from './useDraft.ts';

const TITLES = [t('createNewPost'), t('crop'), t('edit'), t('createNewPost')] as const;
const words = { question: t('discardPost'), discard: t('discard'), keep: t('cancel') };

interface Props {
  /** Files given by the page's own input, outside the dialog. */
  readonly given: readonly File[];
  /** Start at the details, with a picture that the site has already taken in. */
  readonly seeded: boolean;
  readonly onClose: () => void;
}

/** Select, crop, edit, details: four steps in one dialog, one header slot, no change of address. */
export function CreateDialog({ given, seeded, onClose }: Props) {
  const { options, recorder } = useReplica();
  const draft = useDraft('caption', options.query.get('caption') !== 'textarea', options.text);
  const files = useAttachments('caption', recorder);
  const [step, setStep] = useState(seeded ? 3 : 0);
  const [encoded, setEncoded] = useState<Blob | null>(null);
  const [altText, setAltText] = useState('');
  const [asking, setAsking] = useState(false);
  const { key, remount } = useRemount(options.remount, draft.text);
  const slot = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useGivenFiles(given, files, () => setStep(1));
  const { send, discard, unsaved } = useSurface({
    id: 'caption',
    read: draft.read,
    editors: () => [draft.editor()],
    submit: () => slot.current,
    clear: () => {
      draft.clear();
      files.clear();
    },
    files,
    fileInput: () => input.current,
    remount,
    emptyAllowed: true,
    extra: altText ? { altText } : {},
  });
  const share = (event: Event): void => {
    setAsking(false);
    send(event, 'click', onClose);
  };
  const act = (event: Event): void => {
    if (step < 3) setStep(step + 1);
    else if (options.confirm) setAsking(true);
    else share(event);
  };
  const onFiles = useCallback(() => setStep((now) => Math.max(now, 1)), []);
  const file = files.attachments[0]?.file ?? null;
  const step3 = <DetailsStep draft={draft} encoded={encoded} altText={altText} setAltText={setAltText} />;
  return (
    <>
      <AskingDialog
        label={TITLES[step]}
        unsaved={() => unsaved() || files.latest.current.length > 0}
        onDiscard={discard}
        onClose={onClose}
        words={words}
      >
        {(close) => (
          <div key={key}>
            <HeaderSlot
              ref={slot}
              title={TITLES[step] ?? ''}
              back={t(step === 0 ? 'close' : 'back')}
              onBack={() => (step === 0 ? close() : setStep(step - 1))}
              action={step === 0 ? null : t(step === 3 ? 'share' : 'next')}
              onAction={act}
            />
            {step === 0 && <SelectStep files={files} input={input} onFiles={onFiles} />}
            {step === 1 && <CropStep files={files} file={file} input={input} onEncoded={setEncoded} />}
            {step === 2 && <EditStep file={file} onEncoded={setEncoded} />}
            {step === 3 && step3}
          </div>
        )}
      </AskingDialog>
      {asking && (
        <ConfirmDialog
          question={t('shareNow')}
          answers={[t('notNow'), t('share')]}
          onAnswer={share}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function useGivenFiles(given: readonly File[], files: Attachments, onTaken: () => void): void {
  const taken = useRef(false);
  useEffect(() => {
    if (taken.current || given.length === 0) return;
    taken.current = true;
    files.attach(given, 'change');
    onTaken();
  });
}
