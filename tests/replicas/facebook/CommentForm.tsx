// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { type FocusEvent, useRef, useState } from 'react';
import { FileButton } from '../meta/FileButton.tsx';
import { LexicalBox } from '../meta/LexicalBox.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { Previews } from '../meta/Previews.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { useSurface } from '../meta/useSurface.ts';
import { useTextBox } from '../meta/useTextBox.ts';
import { style } from '../shared/styles.ts';
import type { Via } from '../shared/types.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { MEDIA } from './ComposerPanel.tsx';
import { t } from './t.ts';

const row = style(
  'display: flex; gap: 8px; background: color-mix(in srgb, Canvas 92%, gray); padding: 8px; border-radius: 12px;',
  ['& ul { display: flex; margin: 0; padding: 0; list-style: none; }'],
);

interface Props {
  readonly surface: string;
  readonly placeholder: string;
  readonly initial?: string;
  readonly autoFocus?: boolean;
  /** Published; gets the text that was sent. */
  readonly onSent: (text: string) => void;
  readonly onCancel?: () => void;
}

/**
 * A comment, a reply or the edit of a comment: Enter sends, Shift+Enter breaks the line. The ids are the site's and stand in
 * every form of the page (TRUST 2026-02); the submit control is there only while focused or filled.
 */
export function CommentForm({ surface, placeholder, initial, autoFocus, onSent, onCancel }: Props) {
  const { options, recorder } = useReplica();
  const { box, text } = useTextBox(surface, initial ?? (surface === 'comment' ? options.text : ''));
  const files = useAttachments(surface, recorder);
  const [focused, setFocused] = useState(false);
  const { key, remount } = useRemount(options.remount, text);
  const live = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    box.clear();
    files.clear();
  };
  const parts = {
    read: box.read,
    editors: () => [box.editor.getRootElement()],
    submit: () => live.current,
    fileInput: () => input.current,
  };
  const { send } = useSurface({ id: surface, ...parts, clear, files, remount });
  const publish = (event: Event, via: Via): void => {
    const sent = box.read();
    send(event, via, () => {
      clear();
      onSent(sent);
    });
  };
  const onBlur = (e: FocusEvent): void => {
    if (!e.currentTarget.contains(e.relatedTarget)) setFocused(false);
  };
  const filled = text.trim() !== '' || files.attachments.length > 0;
  const withArrow = !onCancel || options.query.get('edit-arrow') !== '0';
  const shown = withArrow && (focused || (filled && options.query.get('comment-blur') !== 'unmount'));
  const sends = options.query.get('comment-enter') !== '0';
  return (
    <form
      key={key}
      role="presentation"
      className={row}
      onSubmit={(e) => e.preventDefault()}
      onFocus={() => setFocused(true)}
      onBlur={onBlur}
      onPaste={files.onPaste}
      onDragOver={(e) => e.preventDefault()}
      onDrop={files.onDrop}
    >
      <LexicalBox
        box={box}
        placeholder={placeholder}
        enter={sends ? 'send' : 'paragraph'}
        onSend={(event) => publish(event, 'enter')}
        onEscape={onCancel}
        autoFocus={autoFocus}
      />
      <Previews files={files} removeLabel={t('removePhoto')} />
      {(focused || filled) && (
        <ul id="focused-state-actions-list">
          <li>
            <PressButton icon label={t('emoji')} onPress={() => undefined} />
          </li>
          <li>
            <FileButton label={t('attachPhoto')} accept={MEDIA} files={files} ref={input} />
          </li>
        </ul>
      )}
      {shown && (
        <div id="focused-state-composer-submit">
          <span>
            <PressButton
              ref={live}
              label={t('comment')}
              disabled={!filled}
              onPress={(event) => publish(event, 'click')}
            >
              <i aria-hidden="true">➤</i>
            </PressButton>
          </span>
        </div>
      )}
      {onCancel && <PressButton label={t('cancel')} onPress={onCancel} />}
    </form>
  );
}
