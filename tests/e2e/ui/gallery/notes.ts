import { explainProvision } from '../../../../src/core/explain/explain-provision.ts';
import type { Language } from '../../../../src/core/language.ts';
import type { QuietNote } from '../../../../src/guard/ports.ts';
import { PACK } from './pack.ts';

type Provision = Parameters<typeof explainProvision>[0];

/** Notes as packs write them: with somebody to ask, without, and with something to press. */
const NOTES: Readonly<Record<string, { readonly provision: Provision; readonly actions: Record<Language, string[]> }>> =
  {
    message: {
      provision: {
        id: 'message-received',
        clauses: ['names'],
        notice: { en: 'Has a pupil or parent written to you?', cy: 'A oes disgybl neu riant wedi ysgrifennu atoch?' },
        advice: {
          en: 'Tell the safeguarding lead or the headteacher before you do anything else; you need not answer here.',
          cy: 'Dywedwch wrth yr arweinydd diogelu neu’r pennaeth cyn gwneud dim arall; nid oes rhaid i chi ateb yma.',
        },
        ask: 'dsl',
      },
      actions: { en: ['Who to ask'], cy: ['Pwy i’w holi'] },
    },
    moment: {
      provision: {
        id: 'outside-breaks',
        clauses: ['workplace'],
        notice: { en: 'It is working time', cy: 'Mae’n amser gwaith' },
        advice: {
          en: 'Your school’s policy asks to keep private use for breaks. The draft will still be here.',
          cy: 'Mae polisi eich ysgol yn gofyn i chi gadw defnydd preifat ar gyfer egwyliau. Bydd y drafft yma o hyd.',
        },
      },
      actions: { en: [], cy: [] },
    },
    setting: {
      provision: {
        id: 'audience-future',
        clauses: ['respect'],
        notice: { en: 'Who sees your posts', cy: 'Pwy sy’n gweld eich postiadau' },
        advice: {
          en: 'Choose ‘Friends’. It stands at ‘Public’ at the moment.',
          cy: 'Dewiswch ‘Friends’. Mae ar ‘Public’ ar hyn o bryd.',
        },
        ask: 'helpline',
      },
      actions: { en: ['Tick it', 'Open checklist'], cy: ['Ticio', 'Agor y rhestr wirio'] },
    },
  };

export const NOTE_NAMES: readonly string[] = Object.keys(NOTES);

/** `chose` hears of the index of an action, `closed` and `seen`. */
export function noteOf(name: string, language: Language, chose: (what: string) => void, waits = false): QuietNote {
  const { provision, actions } = NOTES[name] ?? (NOTES.moment as (typeof NOTES)[string]);
  return {
    language,
    about: explainProvision(provision, PACK, language),
    actions: actions[language].map((label, index) => ({ label, act: () => chose(`${name} ${index}`) })),
    closed: () => chose(`${name} closed`),
    seen: () => chose(`${name} seen`),
    waits,
  };
}
