// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { EditorState } from 'draft-js';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { publish } from '../shared/publish.ts';
import type { Via } from '../shared/types.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { DraftBox } from './DraftBox.tsx';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

/** The messages that X withdrew in August 2026, kept for layouts that still have them: Draft.js, Enter sends. */
export function LegacyMessages() {
  const { t, options, recorder } = usePage();
  const [state, setState] = useState(() => EditorState.createEmpty());
  const files = useAttachments('legacy-message', recorder);
  const root = useRef<HTMLDivElement>(null);
  const text = state.getCurrentContent().getPlainText('\n');
  const { key, remount } = useRemount(options.remount, text);
  const latest = useRef(text);
  latest.current = text;
  const empty = useRef(() => {});
  empty.current = () => {
    setState(EditorState.createEmpty());
    remount();
  };

  useEffect(
    () =>
      recorder.mount('legacy-message', {
        model: () => latest.current,
        editors: () => [...(root.current?.querySelectorAll<HTMLElement>('[contenteditable="true"]') ?? [])],
        submit: () => root.current?.querySelector('[data-testid="dmComposerSendButton"]') ?? null,
        remount,
        clear: () => empty.current(),
      }),
    [recorder, remount],
  );
  const send = (event: SyntheticEvent, via: Via): void => {
    if (!latest.current.trim()) return;
    const trusted = event.nativeEvent.isTrusted;
    const what = { surface: 'legacy-message', text: latest.current, files: [], via, trusted };
    publish(recorder, options, what, () => empty.current());
  };
  return (
    <aside ref={root} data-testid="DmComposer-wrapper" key={key}>
      <DraftBox
        testId="dmComposerTextInput"
        label={t('message')}
        placeholder={t('message')}
        state={state}
        onChange={setState}
        submitKey="enter"
        onSubmit={(event) => send(event, 'enter')}
        onFiles={files.attach}
      />
      <div data-testid="dmComposerAttachments">
        {files.attachments.map(({ url }, index) => (
          <div key={url}>
            <img src={url} alt="" width="80" />
            <Press label={t('removeMedia')} onPress={() => files.remove(index)}>
              ×
            </Press>
          </div>
        ))}
      </div>
      <Press
        testId="dmComposerSendButton"
        label={t('send')}
        disabled={!text.trim()}
        onPress={(event) => send(event, 'click')}
      >
        ➤
      </Press>
    </aside>
  );
}
