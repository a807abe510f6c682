import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A number in a mark after the label, and what it counts, said; none where there is nothing to say. */
  readonly mark?: { readonly count: number; readonly of: string } | undefined;
}

interface Props<Id extends string> {
  /** Says what the tabs are for. */
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  choose(id: Id): void;
  children: ComponentChildren;
}

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** Where a key leads from tab `at` of `count`, or null where it is none of the pattern's keys. */
export function tabAfter(key: string, at: number, count: number, rightToLeft: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  return step === undefined ? null : (at + (rightToLeft ? -step : step) + count) % count;
}

/** Tabs as WAI-ARIA describes them: arrows, Home and End choose; Tab goes on into the panel. The children are the chosen panel's. */
export function Tabs<Id extends string>({ label, tabs, chosen, choose, children }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!list.current || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabAfter(event.key, at, tabs.length, isRightToLeft(list.current));
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    list.current.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" class="tabs" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, mark }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === chosen}
            aria-controls={id === chosen ? `panel-${id}` : undefined}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name}
            {mark && (
              <>
                {' '}
                <span class="mark">
                  {mark.count}
                  <span class="visually-hidden"> {mark.of}</span>
                </span>
              </>
            )}
          </button>
        ))}
      </div>
      <div id={`panel-${chosen}`} role="tabpanel" aria-labelledby={`tab-${chosen}`} class="panel">
        {children}
      </div>
    </>
  );
}
