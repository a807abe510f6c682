import type { Language } from '../../core/language.ts';

export interface SettingNoteStrings {
  readonly tick: string;
  readonly openChecklist: string;
}

/** What can be pressed in the note beside an open setting. */
export const SETTING_NOTE_STRINGS: Readonly<Record<Language, SettingNoteStrings>> = {
  en: { tick: 'Tick it', openChecklist: 'Open checklist' },
  cy: { tick: 'Ticio', openChecklist: 'Agor y rhestr wirio' },
};
