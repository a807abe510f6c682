// biome-ignore-all lint/a11y: the markup is X's, faults and all
import type { EditorState } from 'draft-js';
import { style } from '../shared/styles.ts';

const list = style(
  'position: absolute; z-index: 5; inset-inline-start: 0; top: 100%; min-width: 220px; background: #fff; color: #0f1419; box-shadow: 0 0 12px #0003; border-radius: 4px;',
);
const chosenOne = style('background: #e7e7e8;');

/** The word being typed after `@` or `#`, with its place in the block; null if there is none. */
export function queryAt(
  state: EditorState,
): { readonly text: string; readonly from: number; readonly to: number } | null {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const to = selection.getStartOffset();
  const before = state.getCurrentContent().getBlockForKey(selection.getStartKey()).getText().slice(0, to);
  const text = /(?:^|\s)([@#]\w+)$/.exec(before)?.[1];
  return text ? { text, from: to - text.length, to } : null;
}

interface Props {
  readonly id: string;
  readonly optionId: string;
  readonly chosen: number;
  readonly onPick: (name: string) => void;
}

/** X's suggestions under the editor. */
export function Typeahead({ id, optionId, chosen, onPick }: Props) {
  return (
    <div id={id} role="listbox" className={list} data-testid={id}>
      {Typeahead.names.map((name, index) => (
        <div
          key={name}
          role="option"
          tabIndex={-1}
          id={index === chosen ? optionId : undefined}
          aria-selected={index === chosen}
          className={index === chosen ? chosenOne : undefined}
          data-testid="typeaheadResult"
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => onPick(name)}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
Typeahead.names = ['@harbourschool', '@harbour_pta'];
