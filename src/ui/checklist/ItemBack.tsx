import type { Ref } from 'preact';
import type { Said } from '../../core/checklist/progress.ts';
import type { Language } from '../../core/language.ts';
import { longDay } from '../page/dates.ts';
import { CHECKLIST_STRINGS } from './strings.ts';

interface Props {
  title: string;
  language: Language;
  /** The item is not for this person. */
  away: boolean;
  before: Said | null;
  turn: Ref<HTMLButtonElement>;
  bringBack(): void;
  putBack(said: Said): void;
}

/** The way back: of what is not for this person onto the list, else of what was taken away, with its day. */
export function ItemBack({ title, language, away, before, turn, bringBack, putBack }: Props) {
  const words = CHECKLIST_STRINGS[language];
  if (away)
    return (
      <button ref={turn} type="button" class="link" aria-label={words.bringBackOf(title)} onClick={bringBack}>
        {words.bringBack}
      </button>
    );
  if (before === null) return null;
  const said = words.putBack[before.state](longDay(before.day, language));
  return (
    <button type="button" class="link" aria-label={`${said}: ${title}`} onClick={() => putBack(before)}>
      {said}
    </button>
  );
}
