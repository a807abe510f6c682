// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  useBasicTypeaheadTriggerMatch,
} from '@lexical/react/LexicalTypeaheadMenuPlugin';
import { $createTextNode, COMMAND_PRIORITY_HIGH, type TextNode } from 'lexical';
import { useCallback, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { style } from '../shared/styles.ts';
import { useReplica } from './ReplicaContext.ts';

const list = style(
  'margin: 0; padding: 4px; list-style: none; background: Canvas; border: 1px solid; position: relative; z-index: 5; width: 220px;',
  ['& [aria-selected="true"] { background: Highlight; color: HighlightText; }'],
);

class Person extends MenuOption {
  readonly name: string;
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

const PEOPLE = ['Amina Sample', 'Bryn Sample', 'Cara Sample'].map((name) => new Person(name));

/**
 * Lexical's own typeahead: opens at `@` and a letter, sets `aria-controls` and `aria-activedescendant` on the editor's root,
 * and takes Enter before the box does. It lies over the dialog (pub notes of 2026-05: such menus take clicks).
 */
export function MentionMenu() {
  const { layers } = useReplica();
  const [query, setQuery] = useState<string | null>(null);
  const trigger = useBasicTypeaheadTriggerMatch('@', { minLength: 1 });
  const options = useMemo(
    () => PEOPLE.filter((person) => person.name.toLowerCase().startsWith((query ?? '').toLowerCase())),
    [query],
  );
  const pick = useCallback((person: Person, typed: TextNode | null, close: () => void) => {
    const name = $createTextNode(person.name);
    if (typed) typed.replace(name);
    name.selectEnd();
    close();
  }, []);
  return (
    <LexicalTypeaheadMenuPlugin<Person>
      options={options}
      onQueryChange={setQuery}
      onSelectOption={pick}
      triggerFn={trigger}
      commandPriority={COMMAND_PRIORITY_HIGH}
      parent={layers}
      menuRenderFn={(anchor, { selectedIndex, selectOptionAndCleanUp, options: shown }) =>
        anchor.current && shown.length > 0
          ? createPortal(
              <ul className={list} role="listbox">
                {shown.map((person, i) => (
                  <li
                    key={person.key}
                    id={`typeahead-item-${i}`}
                    role="option"
                    aria-selected={i === selectedIndex}
                    tabIndex={-1}
                    ref={person.setRefElement}
                    onClick={() => selectOptionAndCleanUp(person)}
                  >
                    {person.name}
                  </li>
                ))}
              </ul>,
              anchor.current,
            )
          : null
      }
    />
  );
}
