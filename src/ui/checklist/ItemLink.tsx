import type { ChecklistItem } from '../../core/checklist/checklist-item.ts';
import type { SiteId } from '../../core/draft.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import { longDay } from '../page/dates.ts';
import { SITE_NAMES } from '../site-names.ts';
import { CHECKLIST_STRINGS } from './strings.ts';

interface Props {
  site: SiteId;
  item: ChecklistItem;
  language: Language;
}

/** The way to the setting, or to a page that is none, and how sure we are of it. The site learns nothing but that its own page was opened. */
export function ItemLink({ site, item, language }: Props) {
  const words = CHECKLIST_STRINGS[language];
  const { url, opens, certainty, checked, note } = item.link;
  const [open, openOf] = opens === 'page' ? [words.openPage, words.openPageOf] : [words.openSetting, words.openOf];
  const about = `${site}-${item.id}-link`;
  return (
    <div class="way">
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={`${openOf(inLanguage(item.title, language), SITE_NAMES[site])} ${words.newTab}`}
        aria-describedby={about}
      >
        {open}
        <span aria-hidden="true"> ↗</span>
      </a>
      <p id={about} class="quiet">
        {words.certainty[certainty](longDay(checked, language))}
        {note && ` ${inLanguage(note, language)}`}
      </p>
    </div>
  );
}
