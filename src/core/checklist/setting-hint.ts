import type { ChecklistItemId } from '../checklist-item-ids.ts';
import type { ExplainedProvision } from '../explain/explain-provision.ts';
import { inLanguage, type Language } from '../language.ts';
import type { ChecklistNow, StandingItem } from './checklist-now.ts';

/** How a setting stands on the page that shows it. `good`: as the checklist proposes. */
export const ITEM_STATES = ['good', 'open', 'unknown'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** What is said where a setting of the checklists is open. */
export interface SettingHint {
  readonly item: ChecklistItemId;
  /** Its `advice` is empty; `advice` has the one for each state. */
  readonly about: ExplainedProvision;
  readonly advice: Readonly<Record<ItemState, string>>;
}

const WORDS: Readonly<Record<Language, { readonly title: string; readonly good: string; readonly open: string }>> = {
  en: {
    title: 'On your checklist: {}',
    good: 'It is already set as your checklist proposes.',
    open: 'At the moment it is set otherwise.',
  },
  cy: {
    title: 'Ar eich rhestr wirio: {}',
    good: 'Mae eisoes wedi’i osod fel y mae eich rhestr wirio’n ei gynnig.',
    open: 'Ar hyn o bryd mae wedi’i osod yn wahanol.',
  },
};

/**
 * The first item of the checklist that the page in front shows and that is to do or due, those of `past` left out; null
 * where there is none. Items that are done, or not for this person, are never hinted at.
 */
export function settingHint(
  now: Pick<ChecklistNow, 'items'>,
  open: readonly ChecklistItemId[],
  past: readonly ChecklistItemId[],
  language: Language,
): SettingHint | null {
  const next = now.items.find(
    ({ item, standing }) =>
      open.includes(item.id) && !past.includes(item.id) && (standing.state === 'to-do' || standing.state === 'due'),
  );
  return next ? hintOf(next, language) : null;
}

function hintOf({ item, asked }: StandingItem, language: Language): SettingHint {
  const words = WORDS[language];
  const choose = inLanguage(item.choose, language);
  const more = asked?.advice ? [asked.advice] : [];
  const about = {
    id: `checklist-${item.id}`,
    notice: words.title.replace('{}', () => inLanguage(item.title, language)),
    advice: '',
    clause: asked?.clauses[0] ?? null,
    contacts: [],
  };
  return {
    item: item.id,
    about,
    advice: {
      good: [words.good, ...more].join(' '),
      open: [choose, words.open, ...more].join(' '),
      unknown: [choose, ...more].join(' '),
    },
  };
}
