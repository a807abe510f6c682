// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { type FormEvent, useRef, useState } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { useReplica } from '../meta/ReplicaContext.ts';
import { TextField } from '../meta/TextField.tsx';
import { useSurface } from '../meta/useSurface.ts';
import { useAttachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { useInstagram } from './InstagramContext.ts';
import { ACCEPT } from './steps.tsx';
import { t } from './t.ts';

const SAVED = 'Walks, choirs, tea.';

/** `/accounts/edit/`: `textarea#pepBio` and Submit, a div or (`bio=button`) the form's own button (M, pub 2024). */
export function EditProfile() {
  const { options, recorder } = useReplica();
  const { viewer } = useInstagram();
  const [saved, setSaved] = useState(SAVED);
  const [text, setText] = useState(options.text || SAVED);
  const state = useRef(text);
  state.current = text;
  const avatar = useAttachments('avatar', recorder);
  const { key, remount } = useRemount(options.remount, text);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const live = useRef<HTMLElement>(null);
  /** The press behind a form's submit event, which is trusted whatever pressed the button. */
  const press = useRef<Event | null>(null);
  const { send } = useSurface({
    id: 'bio',
    read: () => state.current,
    editors: () => [field.current],
    submit: () => live.current,
    clear: () => setText(''),
    remount,
    emptyAllowed: true,
  });
  const done = (): void => setSaved(state.current);
  const onSubmit = (e: FormEvent): void => {
    e.preventDefault();
    send(press.current ?? e.nativeEvent, 'form', done);
    press.current = null;
  };
  const unchanged = text === saved;
  return (
    <div role="main">
      <h2>{t('editProfile')}</h2>
      <form encType="multipart/form-data" method="POST">
        <img alt={t('profilePicture', viewer.username)} width="56" height="56" />
        <input type="file" accept={ACCEPT} style={{ display: 'none' }} onChange={avatar.onChange} />
        <PressButton label={t('changePhoto')} onPress={() => undefined} />
      </form>
      <form key={key} method="POST" onSubmit={onSubmit}>
        <label htmlFor="pepWebsite">{t('website')}</label>
        <input id="pepWebsite" type="text" disabled />
        <label htmlFor="pepBio">{t('bio')}</label>
        <TextField id="pepBio" field={field} maxLength={150} value={text} onText={setText} />
        <div>{text.length} / 150</div>
        {options.query.get('bio') === 'button' ? (
          <button
            ref={live as never}
            type="submit"
            disabled={unchanged}
            onClick={(e) => {
              press.current = e.nativeEvent;
            }}
          >
            {t('submit')}
          </button>
        ) : (
          <PressButton ref={live as never} disabled={unchanged} onPress={(event) => send(event, 'click', done)}>
            {t('submit')}
          </PressButton>
        )}
      </form>
    </div>
  );
}
