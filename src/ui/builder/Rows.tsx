import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BuilderStrings } from './strings.ts';

interface Props<T> {
  /** Prefix of the rows' ids. */
  id: string;
  items: readonly T[];
  title(n: number): string;
  add: string;
  words: BuilderStrings;
  draw(item: T, index: number): ComponentChild;
  onAdd(): void;
  onRemove(index: number): void;
}

/** Things of one kind below each other, each a group that can be taken out, and one more to be added. */
export function Rows<T>({ id, items, title, add, words, draw, onAdd, onRemove }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const focus = useRef<'added' | 'removed' | null>(null);
  useEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    if (wanted === 'added')
      list.current?.querySelector<HTMLElement>(`#${id}-${items.length - 1} :is(input, select)`)?.focus();
    if (wanted === 'removed') list.current?.querySelector<HTMLElement>('.add')?.focus();
  });
  return (
    <div ref={list}>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are what they are by their place
        <fieldset key={i} id={`${id}-${i}`} class="group">
          <legend>{title(i + 1)}</legend>
          {draw(item, i)}
          <button
            type="button"
            aria-label={`${words.remove}: ${title(i + 1)}`}
            onClick={() => {
              focus.current = 'removed';
              onRemove(i);
            }}
          >
            {words.remove}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        class="add"
        onClick={() => {
          focus.current = 'added';
          onAdd();
        }}
      >
        {add}
      </button>
    </div>
  );
}

/** A list with one item altered, or without it. */
export const withItem = <T,>(items: readonly T[], index: number, part: Partial<T>): T[] =>
  items.map((item, i) => (i === index ? { ...item, ...part } : item));
export const withoutItem = <T,>(items: readonly T[], index: number): T[] => items.filter((_, i) => i !== index);
