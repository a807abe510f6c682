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
import { style } from '../shared/styles.ts';
import type { Via } from '../shared/types.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { friendIn } from './friendIn.ts';
import { t } from './t.ts';

const bar = style('display: flex; flex-wrap: wrap; gap: 4px; padding: 8px; align-items: center;');

interface Props {
  readonly surface: 'message' | 'chat';
  readonly path?: string;
}

/** Messenger's conversation: Enter sends; the send button stands where the like is, and only with text. */
export function MessageBox({ surface, path = '' }: Props) {
  const { options, recorder } = useReplica();
  const other = friendIn(path, options);
  const { box, text } = useTextBox(surface, surface === 'message' ? options.text : '');
  const files = useAttachments(surface, recorder);
  const [sent, setSent] = useState<readonly string[]>([]);
  const { key, remount } = useRemount(options.remount, text);
  const live = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    box.clear();
    files.clear();
  };
  const { send } = useSurface({
    id: surface,
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
    <>
      {surface === 'message' && (
        <a href={other.path} role="link" aria-label={other.name}>
          <h2>
            <span dir="auto">{other.name}</span>
          </h2>
        </a>
      )}
      <MessageRows
        greeting="See you at four?"
        isTab={surface === 'chat'}
        label={t('messagesIn', other.name)}
        youSent={t('youSent')}
        other={other.name}
        sent={sent}
      />
      <div
        key={key}
        className={bar}
        onPaste={files.onPaste}
        onDragOver={(e) => e.preventDefault()}
        onDrop={files.onDrop}
      >
        <FileButton label={t('attachPhoto')} accept="*" multiple files={files} ref={input} />
        <Previews files={files} removeLabel={t('removePhoto')} />
        <LexicalBox
          box={box}
          placeholder={t('message')}
          label={t('message')}
          enter="send"
          onSend={(e) => publish(e, 'enter')}
        />
        <PressButton icon label={t('emoji')} onPress={() => undefined} />
        {filled ? (
          <PressButton icon ref={live} label={t('pressEnter')} onPress={(e) => publish(e, 'click')} />
        ) : (
          <PressButton icon label={t('sendLike')} onPress={() => undefined} />
        )}
      </div>
    </>
  );
}
