import { type ComponentProps, type RefObject, useLayoutEffect } from 'react';

type Field = HTMLTextAreaElement & HTMLInputElement;
const kept = new WeakMap<RefObject<Field>, readonly [number, number]>();

interface Props extends Omit<ComponentProps<'textarea'>, 'ref' | 'onChange' | 'value'> {
  /** Outlives the node: with it focus and caret come back after a remount, as a re-rendering site restores them. */
  readonly field: RefObject<Field>;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly oneLine?: boolean;
}

/** A textarea (or an input) that React controls; the caret begins behind what is there already. */
export function TextField({ field, value, onText, oneLine, ...attributes }: Props) {
  useLayoutEffect(() => {
    const node = field.current;
    const caret = kept.get(field);
    if (node && caret) {
      node.focus();
      node.setSelectionRange(...caret);
      kept.delete(field);
    } else node?.setSelectionRange(node.value.length, node.value.length);
    return () => {
      const { current } = field;
      if (current && current === document.activeElement)
        kept.set(field, [current.selectionStart, current.selectionEnd]);
    };
  }, [field]);
  const common = { ...attributes, ref: field, value, onChange: (e: { target: Field }) => onText(e.target.value) };
  return oneLine ? <input type="text" {...(common as object)} /> : <textarea {...(common as object)} />;
}
