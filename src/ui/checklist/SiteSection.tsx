import { progressOf } from '../../core/checklist/progress-of.ts';
import type { ChecklistItemId } from '../../core/checklist-item-ids.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import { SITE_NAMES } from '../site-names.ts';
import type { ChecklistActions, ChecklistView, SiteView } from './model.ts';
import { ProgressBar } from './ProgressBar.tsx';
import { progressWords } from './progress-words.ts';
import { SiteItems } from './SiteItems.tsx';
import { CHECKLIST_STRINGS } from './strings.ts';

interface Props {
  view: ChecklistView;
  site: SiteView;
  language: Language;
  actions: ChecklistActions;
  folded: boolean;
  shown: boolean;
  wanted: ChecklistItemId | null;
  toggle(): void;
  tell(message: string): void;
}

/** One site: how far one is, and on a press its items. */
export function SiteSection({ view, site, language, actions, folded, shown, wanted, toggle, tell }: Props) {
  const words = CHECKLIST_STRINGS[language];
  const name = SITE_NAMES[site.site];
  const progress = progressOf(site);
  const said = site.without ? words.noAccount : progressWords(progress, language);
  return (
    <section class="site" aria-labelledby={`${site.site}-head`}>
      <h2>
        <button
          id={`${site.site}-head`}
          type="button"
          class="head"
          aria-expanded={shown}
          aria-controls={shown ? `${site.site}-items` : undefined}
          onClick={toggle}
        >
          <span class="name">{name}</span>
          <span class="far">{said}</span>
          {!site.without && <ProgressBar {...progress} />}
        </button>
      </h2>
      {shown && (
        <div id={`${site.site}-items`}>
          {!site.without && (
            <SiteItems
              view={view}
              site={site}
              language={language}
              folded={folded}
              wanted={wanted}
              change={async (one, act, reason = '') => {
                const title = inLanguage(one.item.title, language);
                const was = one.standing.state;
                try {
                  await actions[act](site.site, one.item.id, reason);
                } catch {
                  return false;
                }
                const { told } = words;
                if (act === 'tick') tell(told.ticked(title));
                else if (act === 'notForMe') tell(told.put(title));
                else tell(was === 'done' ? told.taken(title) : told.back(title));
                return true;
              }}
            />
          )}
          <label class="choice">
            <input
              type="checkbox"
              checked={site.without}
              onChange={(event) => void actions.setWithout(site.site, event.currentTarget.checked)}
            />
            {words.haveNoAccount(name)}
          </label>
        </div>
      )}
    </section>
  );
}
