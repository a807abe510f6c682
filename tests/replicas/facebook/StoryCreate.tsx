// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useRef, useState } from 'react';
import { FileButton } from '../meta/FileButton.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { Previews } from '../meta/Previews.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { TextField } from '../meta/TextField.tsx';
import { goTo } from '../meta/usePath.ts';
import { useSurface } from '../meta/useSurface.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { t } from './t.ts';

/** `/stories/create`: a plain textarea, no editor (pub, three sources, M). */
export function StoryCreate() {
  const { options, recorder } = useReplica();
  const [text, setText] = useState(options.text);
  const state = useRef(text);
  state.current = text;
  const files = useAttachments('story', recorder);
  const { key, remount } = useRemount(options.remount, text);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    setText('');
    files.clear();
  };
  const { send, discard } = useSurface({
    id: 'story',
    read: () => state.current,
    editors: () => [field.current],
    submit: () => live.current,
    clear,
    files,
    fileInput: () => input.current,
    remount,
  });
  const leave = (): void => {
    discard();
    clear();
    goTo('/');
  };
  return (
    <div role="main" key={key}>
      <h1>{t('yourStory')}</h1>
      <label>
        <span>{t('startTyping')}</span>
        <TextField field={field} dir="auto" rows={4} value={text} onText={setText} />
      </label>
      <FileButton label={t('addToPost')} accept="image/*,image/heif,image/heic,video/*" files={files} ref={input} />
      <Previews files={files} removeLabel={t('removePhoto')} />
      <PressButton label={t('discard')} onPress={leave} />
      <PressButton
        ref={live}
        label={t('shareToStory')}
        disabled={!text.trim() && files.attachments.length === 0}
        onPress={(event) => send(event, 'click', clear)}
      />
    </div>
  );
}
