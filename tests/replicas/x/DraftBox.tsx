import { type DraftHandleValue, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { style } from '../shared/styles.ts';
import { queryAt, Typeahead } from './Typeahead.tsx';

const container = style('position: relative; min-height: 28px; font-size: 20px; line-height: 24px; padding: 12px 0;', [
  '& .public-DraftEditorPlaceholder-root { position: absolute; color: #536471; pointer-events: none; }',
  '& .public-DraftEditor-content { outline: none; white-space: pre-wrap; overflow-wrap: break-word; min-height: 24px; }',
]);
let focusCount = 0;

interface Props {
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly state: EditorState;
  readonly onChange: (state: EditorState) => void;
  /** `mod+enter` in composers, `enter` in the old messages. */
  readonly submitKey: 'mod+enter' | 'enter';
  readonly onSubmit: (event: KeyboardEvent) => void;
  readonly onFiles: (files: readonly File[], how: 'drop' | 'paste') => void;
  readonly onFocus?: () => void;
  readonly autoFocus?: boolean;
}

/**
 * X's editor: Draft.js 0.11.7, its test-ids, and a key map that an open typeahead swaps: plain Enter and Tab pick, a
 * shortcut does nothing (X's own bundles, July 2025).
 */
export function DraftBox(props: Props) {
  const { state, onChange, testId } = props;
  const editor = useRef<Editor>(null);
  const pressed = useRef<KeyboardEvent | null>(null);
  const [typeaheadId] = useState(() => `typeaheadFocus-${Math.random()}`);
  const [listId] = useState(() => `typeaheadDropdownWrapped-${focusCount++}`);
  const [closedAt, setClosedAt] = useState('');
  const [chosen, setChosen] = useState(0);
  const placeholderKey = useId().replaceAll(':', '');
  const typed = queryAt(state);
  const query = typed && typed.text !== closedAt ? typed : null;
  const wasFocused = useRef(state.getSelection().getHasFocus());

  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!latest.current.autoFocus && !wasFocused.current) return;
    editor.current?.focus();
    if (wasFocused.current || !latest.current.state.getCurrentContent().hasText()) return;
    // Chrome puts the caret first in a box focused by script and tells Draft so later: be rendered before that.
    const frame = requestAnimationFrame(() =>
      flushSync(() => latest.current.onChange(EditorState.moveFocusToEnd(latest.current.state))),
    );
    return () => cancelAnimationFrame(frame);
  }, []);

  // Draft passes no such attributes through; X's fork writes them, at rest too (captures 2021 to 2025).
  useLayoutEffect(() => {
    const node = (editor.current as unknown as { editor: HTMLElement | null } | null)?.editor;
    node?.setAttribute('aria-activedescendant', typeaheadId);
    node?.setAttribute('aria-controls', listId);
    node?.setAttribute('no-focuscontainer-refocus', 'true');
  });

  const pick = (name: string): void => {
    if (!query) return;
    const selection = state.getSelection().merge({ anchorOffset: query.from, focusOffset: query.to });
    const content = Modifier.replaceText(state.getCurrentContent(), selection, `${name} `);
    onChange(EditorState.push(state, content, 'insert-characters'));
  };

  const bind = (event: KeyboardEvent): string | null => {
    pressed.current = event;
    if (query && !(event.altKey || event.ctrlKey || event.metaKey)) {
      const name = {
        13: 'typeahead-pick',
        9: 'typeahead-pick',
        27: 'typeahead-close',
        38: 'typeahead-up',
        40: 'typeahead-down',
      }[event.keyCode];
      // Escape closes the list alone, not the dialog round it.
      if (event.keyCode === 27) event.stopPropagation();
      if (name) return name;
    }
    if (query && event.keyCode === 13) return null;
    if (event.keyCode === 13 && !event.altKey) {
      const mod = event.ctrlKey || event.metaKey;
      if (props.submitKey === 'mod+enter' ? mod : !mod && !event.shiftKey) return 'submit';
    }
    return getDefaultKeyBinding(event);
  };

  const command = (name: string): DraftHandleValue => {
    if (name === 'submit' && pressed.current) props.onSubmit(pressed.current);
    else if (name === 'typeahead-pick') pick(Typeahead.names[chosen % Typeahead.names.length] as string);
    else if (name === 'typeahead-close') setClosedAt(query?.text ?? '');
    else if (name === 'typeahead-up' || name === 'typeahead-down')
      setChosen((c) => c + (name === 'typeahead-up' ? Typeahead.names.length - 1 : 1));
    else return 'not-handled';
    return 'handled';
  };

  return (
    <div className={container} data-testid={`${testId}_label`}>
      <div data-testid={`${testId}RichTextInputContainer`}>
        <Editor
          ref={editor}
          editorState={state}
          onChange={onChange}
          placeholder={props.placeholder}
          editorKey={placeholderKey}
          webDriverTestID={testId}
          role="textbox"
          ariaLabel={props.label}
          ariaAutoComplete="list"
          ariaMultiline={true}
          spellCheck={true}
          stripPastedStyles={true}
          keyBindingFn={bind}
          handleKeyCommand={command}
          onFocus={() => props.onFocus?.()}
          handlePastedFiles={(files) => {
            props.onFiles(files as File[], 'paste');
            return 'handled';
          }}
          handleDroppedFiles={(_selection, files) => {
            props.onFiles(files as File[], 'drop');
            return 'handled';
          }}
        />
      </div>
      {query && <Typeahead id={listId} optionId={typeaheadId} chosen={chosen % Typeahead.names.length} onPick={pick} />}
    </div>
  );
}
