// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { useRef, useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { TextField } from '../meta/TextField.tsx';
import { useSurface } from '../meta/useSurface.ts';
import { useRemount } from '../shared/useRemount.ts';
import { PERSON } from './people.ts';
import { t } from './t.ts';

const SAVED = 'Likes rivers and choirs.';

/** `/me?sk=directory_intro`: the bio is `textarea[maxlength="101"]` with Save and Cancel (pub 2026, M). */
export function BioEditor() {
  const { options } = useReplica();
  const [saved, setSaved] = useState(SAVED);
  const [text, setText] = useState(options.text || SAVED);
  const [editing, setEditing] = useState(true);
  const state = useRef(text);
  state.current = text;
  const { key, remount } = useRemount(options.remount, text);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const { send, discard, unsaved } = useSurface({
    id: 'bio',
    read: () => state.current,
    editors: () => [field.current],
    submit: () => live.current,
    clear: () => setText(''),
    remount,
  });
  const cancel = (): void => {
    if (unsaved()) discard();
    setText(saved);
    setEditing(false);
  };
  const keep = (): void => {
    setSaved(state.current);
    setEditing(false);
  };
  return (
    <div role="main" key={key}>
      <h1>{PERSON.name}</h1>
      <h2>{t('intro')}</h2>
      {editing ? (
        <div>
          <TextField
            field={field}
            aria-label={t('describeYou')}
            placeholder={t('describeYou')}
            maxLength={101}
            dir="auto"
            value={text}
            onText={setText}
          />
          <span>{101 - text.length}</span>
          <PressButton label={t('cancel')} onPress={cancel} />
          <PressButton
            ref={live}
            label={t('save')}
            disabled={text === saved}
            onPress={(event) => send(event, 'click', keep)}
          />
        </div>
      ) : (
        <>
          <div dir="auto">{saved}</div>
          <PressButton label={t('editBio')} onPress={() => setEditing(true)} />
        </>
      )}
    </div>
  );
}
