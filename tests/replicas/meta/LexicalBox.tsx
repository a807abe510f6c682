import { createLexicalComposerContext, LexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { useLayoutEffect, useMemo } from 'react';
import { globalStyle, style } from '../shared/styles.ts';
import type { TextBox } from './createTextBox.ts';
import { MentionMenu } from './MentionMenu.tsx';
import { useReplica } from './ReplicaContext.ts';
import { useEnterKey } from './useEnterKey.ts';

const field = style('position: relative; flex: 1 1 180px; min-height: 24px;', [
  '& p { margin: 0; }',
  '& [contenteditable] { outline: none; min-height: 24px; }',
]);
const prompt = style('position: absolute; inset: 0 0 auto 0; pointer-events: none; opacity: 0.6;');
globalStyle('body { margin: 0; font: 15px/1.35 sans-serif; }');

interface Props {
  readonly box: TextBox;
  /** Translated; shown while the box is empty. */
  readonly placeholder: string;
  readonly label?: string;
  /** What Enter does: a new paragraph, or send with a new line on Shift+Enter. */
  readonly enter: 'paragraph' | 'send';
  readonly onSend?: (event: KeyboardEvent) => void;
  readonly onModEnter?: (event: KeyboardEvent) => void;
  readonly onEscape?: () => void;
  readonly autoFocus?: boolean;
}

/** The live nodes of a draft. Re-created freely: focus and caret come back from editor state. */
export function LexicalBox({ box, placeholder, label, enter, onSend, onModEnter, onEscape, autoFocus }: Props) {
  const { options } = useReplica();
  const inLabel = options.query.get('prompt') === 'label';
  const context = useMemo(() => [box.editor, createLexicalComposerContext(null, {})] as const, [box]);
  useEnterKey(box.editor, { enter, onSend, onModEnter, onEscape, line: options.query.get('newline') === 'break' });
  useFocus(box, autoFocus ?? false);
  const shared = {
    className: 'notranslate',
    'aria-label': label ?? (inLabel ? placeholder : undefined),
    spellCheck: true,
    tabIndex: 0,
  };
  const hint = (
    <div className={prompt} aria-hidden="true">
      {placeholder}
    </div>
  );
  return (
    <LexicalComposerContext.Provider value={context as never}>
      <div className={field}>
        <PlainTextPlugin
          contentEditable={
            inLabel ? (
              <ContentEditable {...shared} />
            ) : (
              <ContentEditable {...shared} aria-placeholder={placeholder} placeholder={hint} />
            )
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin externalHistoryState={box.history} />
        <MentionMenu />
      </div>
    </LexicalComposerContext.Provider>
  );
}

const hadFocus = new WeakSet<TextBox>();

/** Focus at the first mount where the site does so; after a remount, where the person was. */
function useFocus(box: TextBox, autoFocus: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only mounting counts
  useLayoutEffect(() => {
    if (autoFocus || hadFocus.delete(box)) box.editor.focus();
    return () => {
      const root = box.editor.getRootElement();
      if (root && root === document.activeElement) hadFocus.add(box);
    };
  }, [box]);
}
