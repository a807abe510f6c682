// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useRef, useState } from 'react';
import { FileButton } from '../meta/FileButton.tsx';
import { LexicalBox } from '../meta/LexicalBox.tsx';
import { MessageRows } from '../meta/MessageRows.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { Previews } from '../meta/Previews.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { useSurface } from '../meta/useSurface.ts';
import { useTextBox } from '../meta/useTextBox.ts';
import { castOf } from '../shared/cast.ts';
import type { Via } from '../shared/types.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { FRIEND } from './people.ts';
import { t } from './t.ts';

/** `/direct/t/ID/`: Meta's shared message composer; Enter sends, Send appears with text (INSSIST, H/M). */
export function Direct({ path }: { readonly path: string }) {
  const { options, recorder } = useReplica();
  const person = castOf(options).find(({ id }) => path.includes(id));
  const other = person ? { username: person.handle, fullName: person.name } : FRIEND;
  const { box, text } = useTextBox('message', options.text);
  const files = useAttachments('message', recorder);
  const [sent, setSent] = useState<readonly string[]>([]);
  const { key, remount } = useRemount(options.remount, text);
  const live = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    box.clear();
    files.clear();
  };
  const { send } = useSurface({
    id: 'message',
    read: box.read,
    editors: () => [box.editor.getRootElement()],
    submit: () => live.current,
    clear,
    files,
    fileInput: () => input.current,
    remount,
  });
  const publish = (event: Event, via: Via): void => {
    const said = box.read();
    send(event, via, () => {
      clear();
      setSent((all) => [...all, said]);
    });
  };
  const filled = text.trim() !== '' || files.attachments.length > 0;
  return (
    <div role="main">
      <a href={`/${other.username}/`} role="link">
        <h2>
          <span dir="auto">{other.fullName}</span>
        </h2>
      </a>
      <MessageRows greeting="Are you free on Friday?" youSent={t('youSent')} other={other.fullName} sent={sent} />
      <div key={key} onPaste={files.onPaste} onDragOver={(e) => e.preventDefault()} onDrop={files.onDrop}>
        <PressButton onPress={() => undefined}>
          <svg role="img" aria-label={t('emoji')} width="24" height="24" />
        </PressButton>
        <LexicalBox
          box={box}
          label={t('message')}
          placeholder={t('messagePlaceholder')}
          enter="send"
          onSend={(event) => publish(event, 'enter')}
        />
        <Previews files={files} removeLabel={t('close')} />
        <FileButton label={t('addPhoto')} accept="image/*,video/*" multiple files={files} ref={input} />
        {filled ? (
          <PressButton ref={live} onPress={(event) => publish(event, 'click')}>
            {t('send')}
          </PressButton>
        ) : (
          <PressButton icon label={t('voiceClip')} onPress={() => undefined} />
        )}
      </div>
    </div>
  );
}
