// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useRef, useState } from 'react';
import { FileButton } from '../meta/FileButton.tsx';
import { LexicalBox } from '../meta/LexicalBox.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { Previews } from '../meta/Previews.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { goTo } from '../meta/usePath.ts';
import { useSurface } from '../meta/useSurface.ts';
import { useTextBox } from '../meta/useTextBox.ts';
import { style } from '../shared/styles.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { t } from './t.ts';

const track = style('position: relative; overflow: hidden; display: grid; width: 420px;', [
  '& > div { grid-area: 1 / 1; min-width: 0; }',
]);
const away = style('transform: translateX(-2500px);');

/**
 * `/reels/create`: video, then the words, then settings with Publish. All panels stay mounted, the inactive at negative x,
 * each with a Next of its own (FBREEL 2026-05). Opened with `surface=reel`, the video is already there.
 */
export function ReelCreate() {
  const { options, recorder } = useReplica();
  const { box, text } = useTextBox('reel', options.text);
  const files = useAttachments('reel', recorder);
  const [step, setStep] = useState(options.surface === 'reel' ? 1 : 0);
  const { key, remount } = useRemount(options.remount, text);
  const next = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { send } = useSurface({
    id: 'reel',
    read: box.read,
    editors: () => [box.editor.getRootElement()],
    submit: () => (step === 2 ? last : next).current,
    clear: () => {
      box.clear();
      files.clear();
      setStep(1);
    },
    files,
    fileInput: () => input.current,
    remount,
  });
  const at = (panel: number): string | undefined => (panel === step ? undefined : away);
  return (
    <div role="main">
      <form key={key} method="post" className={track} onSubmit={(e) => e.preventDefault()}>
        <div className={at(0)}>
          <h2>{t('createReel')}</h2>
          <FileButton
            label={t('addVideo')}
            accept="video/*,video/mp4,video/x-m4v,video/x-matroska,.mkv"
            files={files}
            ref={input}
          />
          <Previews files={files} removeLabel={t('removePhoto')} />
          <PressButton label={t('next')} disabled={files.attachments.length === 0} onPress={() => setStep(1)} />
        </div>
        <div className={at(1)}>
          <h2>{t('editReel')}</h2>
          <PressButton icon label={t('back')} onPress={() => setStep(0)} />
          <LexicalBox box={box} placeholder={t('describeReel')} enter="paragraph" />
          <PressButton ref={next} label={t('next')} onPress={() => setStep(2)} />
        </div>
        <div className={at(2)}>
          <h2>{t('reelSettings')}</h2>
          <PressButton icon label={t('back')} onPress={() => setStep(1)} />
          <PressButton label={t('editPrivacy', t('public'))} onPress={() => undefined} />
          <PressButton
            ref={last}
            label={t('publish')}
            onPress={(event) =>
              send(event, 'click', () => {
                box.clear();
                goTo('/');
              })
            }
          />
        </div>
      </form>
    </div>
  );
}
