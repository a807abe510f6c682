import { type KeyboardEvent, useRef } from 'react';
import { LexicalBox } from '../meta/LexicalBox.tsx';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { TextField } from '../meta/TextField.tsx';
import { useSurface } from '../meta/useSurface.ts';
import { style } from '../shared/styles.ts';
import type { Via } from '../shared/types.ts';
import { useRemount } from '../shared/useRemount.ts';
import { t } from './t.ts';
import { type Draft, useDraft } from './useDraft.ts';

const form = style('display: flex; gap: 8px; align-items: center;', ['& textarea { flex: 1; resize: none; }']);

interface Props {
  readonly surface: string;
  readonly onSent: (text: string) => void;
}

/**
 * `Add a comment…`: a textarea that React controls (SAFARI 2026-03); Post appears with text; Enter sends, Shift+Enter breaks
 * the line. `comment=contenteditable|input` for the builds that others report (2024 on, M).
 */
export function CommentForm({ surface, onSent }: Props) {
  const { options } = useReplica();
  const lexical = options.query.get('comment') === 'contenteditable';
  const draft = useDraft(surface, lexical, surface === 'comment' ? options.text : '');
  const { key, remount } = useRemount(options.remount, draft.text);
  const live = useRef<HTMLDivElement>(null);
  const { send } = useSurface({
    id: surface,
    read: draft.read,
    editors: () => [draft.editor()],
    submit: () => live.current,
    clear: draft.clear,
    remount,
  });
  const publish = (event: Event, via: Via): void => {
    const said = draft.read();
    send(event, via, () => {
      draft.clear();
      onSent(said);
    });
  };
  return (
    <form key={key} className={form} method="POST" onSubmit={(e) => e.preventDefault()}>
      <PressButton onPress={() => undefined}>
        <svg role="img" aria-label={t('emoji')} width="16" height="16" />
      </PressButton>
      <CommentField draft={draft} publish={publish} />
      {draft.text.trim() !== '' && (
        <div>
          <PressButton ref={live} onPress={(event) => publish(event, 'click')}>
            {t('post')}
          </PressButton>
        </div>
      )}
    </form>
  );
}

interface FieldProps {
  readonly draft: Draft;
  readonly publish: (event: Event, via: Via) => void;
}

function CommentField({ draft, publish }: FieldProps) {
  const { options } = useReplica();
  const onKeyDown = (e: KeyboardEvent): void => {
    if (e.key !== 'Enter' || e.shiftKey || e.nativeEvent.isComposing || e.nativeEvent.keyCode === 229) return;
    e.preventDefault();
    publish(e.nativeEvent, 'enter');
  };
  if (draft.lexical)
    return (
      <LexicalBox
        box={draft.box}
        label={t('addComment')}
        placeholder={t('addComment')}
        enter="send"
        onSend={(event) => publish(event, 'enter')}
      />
    );
  return (
    <TextField
      field={draft.field}
      oneLine={options.query.get('comment') === 'input'}
      aria-label={t('addComment')}
      placeholder={t('addComment')}
      autoComplete="off"
      value={draft.text}
      onText={draft.setText}
      onKeyDown={onKeyDown}
    />
  );
}
