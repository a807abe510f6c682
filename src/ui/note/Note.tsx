import type { QuietNote } from '../../guard/ports.ts';
import { ClauseNote } from '../dialog/ClauseNote.tsx';
import { ContactList } from '../dialog/ContactList.tsx';
import { PenIcon } from '../PenIcon.tsx';
import type { Theme } from '../page-theme.ts';
import { NOTE_STRINGS } from './note-strings.ts';

export interface NoteProps {
  readonly note: QuietNote;
  readonly theme: Theme;
  /** Filled a moment after the note has come, so that screen readers tell of it. */
  readonly announced: string;
  readonly close: () => void;
  /** One of the note's actions was pressed. */
  readonly chose: (act: () => void) => void;
}

/** Whom the policy names for this. */
function Help({ note }: Pick<NoteProps, 'note'>) {
  const words = NOTE_STRINGS[note.language];
  const { contacts } = note.about;
  if (contacts.length === 0) return null;
  return (
    <div class="help">
      <p class="label">{words.ask}</p>
      <ContactList contacts={contacts} newTab={words.newTab} />
    </div>
  );
}

/** A few calm words at the edge of the page. */
export function Note({ note, theme, announced, close, chose }: NoteProps) {
  const { about, actions } = note;
  const words = NOTE_STRINGS[note.language];
  return (
    <section class="note" data-theme={theme} aria-label={words.name} aria-keyshortcuts="Alt+Shift+P">
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      <header>
        <PenIcon />
        <h2>{about.notice}</h2>
        <button type="button" class="close" aria-label={words.close} onPress={close}>
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path d="M6 6 18 18 M18 6 6 18" />
          </svg>
        </button>
      </header>
      <p>{about.advice}</p>
      <Help note={note} />
      {about.clause && (
        <details>
          <summary>{words.why}</summary>
          <ClauseNote clause={about.clause} />
        </details>
      )}
      {actions.length > 0 && (
        <div class="actions">
          {actions.map(({ label, act }) => (
            <button key={label} type="button" onPress={() => chose(act)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}
