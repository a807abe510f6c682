// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { publish } from '../shared/publish.ts';
import type { Via } from '../shared/types.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { ChatMessages } from './ChatMessages.tsx';
import { chatWith } from './chatWith.ts';
import { usePage } from './page.ts';

/** XChat, `/i/chat/{conversation}`: plain textarea, Tailwind-like classes, none of React Native Web (CPFT, August 2026). */
export function Chat({ path }: { readonly path: string }) {
  const { t, options, recorder } = usePage();
  const other = chatWith(path, options);
  const [text, setText] = useState(options.text);
  const [sent, setSent] = useState<readonly string[]>([]);
  const files = useAttachments('message', recorder);
  const { key, remount } = useRemount(options.remount, text);
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(text);
  latest.current = text;

  useEffect(
    () =>
      recorder.mount('message', {
        model: () => latest.current,
        editors: () => [...(root.current?.querySelectorAll('textarea') ?? [])],
        submit: () => root.current?.querySelector('[data-testid="dm-composer-send-button"]') ?? null,
        fileInput: () => root.current?.querySelector('input[type="file"]') ?? null,
        remount,
        clear: () => setText(''),
      }),
    [recorder, remount],
  );
  const isEmpty = text.trim() === '' && files.attachments.length === 0;
  const send = (event: SyntheticEvent, via: Via): void => {
    if (isEmpty) return;
    const names = files.latest.current.map((a) => a.file.name);
    const what = { surface: 'message', text: latest.current, files: names, via, trusted: event.nativeEvent.isTrusted };
    publish(recorder, options, what, () => {
      setSent((all) => [...all, what.text]);
      setText('');
      files.clear();
    });
  };

  return (
    <div ref={root} data-testid="dm-container" className="flex flex-col h-full">
      <div data-testid="dm-conversation-header" className="flex items-center px-4">
        <a href={`/${other.handle}`}>
          <h2>{other.name}</h2>
        </a>
      </div>
      <ChatMessages other={other} sent={sent} />
      <div className="flex gap-2 p-2" key={key}>
        {files.attachments.map(({ file, url }, index) => (
          <div key={url}>
            {file.type.startsWith('video/') ? <video src={url} width="80" /> : <img src={url} alt="" width="80" />}
            <button type="button" aria-label={t('removeMedia')} onClick={() => files.remove(index)}>
              ×
            </button>
          </div>
        ))}
        <input type="file" hidden multiple onChange={files.onChange} />
        <textarea
          data-testid="dm-composer-textarea"
          className="flex-1 resize-none"
          placeholder={t('message')}
          value={text}
          onChange={(e) => setText(e.target.value)}
          onPaste={files.onPaste}
          onKeyDown={(e) => {
            if (e.key !== 'Enter' || e.shiftKey || e.nativeEvent.isComposing) return;
            e.preventDefault();
            send(e, 'enter');
          }}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label={t('send')}
          disabled={isEmpty}
          onClick={(e) => send(e, 'click')}
        >
          ➤
        </button>
      </div>
    </div>
  );
}
