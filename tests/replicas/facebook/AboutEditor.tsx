// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useRef, useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { TextField } from '../meta/TextField.tsx';
import { useSurface } from '../meta/useSurface.ts';
import { useRemount } from '../shared/useRemount.ts';
import { PAGE, PERSON } from './people.ts';
import { t } from './t.ts';

type Field = HTMLTextAreaElement & HTMLInputElement;

/**
 * `/me?sk=directory_work` and `directory_education`: a combobox for the employer or school, fields for the position and
 * for words about it, Save and Cancel (public automation code, 2026). Some letters of a known name open its list of suggestions, `li[role="option"]`.
 */
export function AboutEditor() {
  const { options } = useReplica();
  const id = options.query.get('sk') === 'directory_education' ? 'education' : 'work';
  const isWork = id === 'work';
  const [editing, setEditing] = useState(true);
  const [values, setValues] = useState<readonly [string, string, string]>(['', '', options.text]);
  const latest = useRef(values);
  latest.current = values;
  const { key, remount } = useRemount(options.remount, values.join());
  const place = useRef<Field>(null);
  const position = useRef<Field>(null);
  const more = useRef<Field>(null);
  const save = useRef<HTMLDivElement>(null);
  const { send, discard, unsaved } = useSurface({
    id,
    read: () => latest.current.filter((value) => value.trim()).join('\n\n'),
    editors: () => [place.current, position.current, more.current],
    submit: () => save.current,
    clear: () => setValues(['', '', '']),
    remount,
  });
  const change = (at: number, text: string): void =>
    setValues(([a, b, c]) => [at === 0 ? text : a, at === 1 ? text : b, at === 2 ? text : c]);
  const cancel = (): void => {
    if (unsaved()) discard();
    setEditing(false);
  };
  const suggests = values[0].length > 2 && PAGE.name !== values[0] && PAGE.name.startsWith(values[0]);
  return (
    <div role="main" key={key}>
      <h1>{PERSON.name}</h1>
      <h2>{t(id)}</h2>
      {editing ? (
        <div>
          <TextField
            field={place}
            oneLine
            role="combobox"
            aria-expanded={suggests}
            aria-label={t(isWork ? 'company' : 'college')}
            value={values[0]}
            onText={(text) => change(0, text)}
          />
          {suggests && (
            <ul role="listbox">
              <li role="option" aria-selected="false" onClick={() => change(0, PAGE.name)}>
                {PAGE.name}
              </li>
            </ul>
          )}
          <TextField
            field={position}
            oneLine
            aria-label={t(isWork ? 'position' : 'degree')}
            value={values[1]}
            onText={(text) => change(1, text)}
          />
          <TextField field={more} aria-label={t('description')} value={values[2]} onText={(text) => change(2, text)} />
          <PressButton label={t('cancel')} onPress={cancel} />
          <PressButton
            ref={save}
            label={t('save')}
            disabled={values.every((value) => !value.trim())}
            onPress={(event) => send(event, 'click', () => setEditing(false))}
          />
        </div>
      ) : (
        <>
          <div dir="auto">{t(isWork ? 'worksAt' : 'studiedAt', values[0])}</div>
          <PressButton label={t(isWork ? 'editWorkplace' : 'editCollege')} onPress={() => setEditing(true)} />
        </>
      )}
    </div>
  );
}
