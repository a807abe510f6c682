import type { ChecklistItem } from '../../core/checklist/checklist-item.ts';
import type { Standing } from '../../core/checklist/due.ts';
import { progressOf } from '../../core/checklist/progress-of.ts';
import type { ChecklistItemId } from '../../core/checklist-item-ids.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import { SITE_NAMES } from '../site-names.ts';
import type { ChecklistActions, ChecklistView, ItemChange, SiteView } from './model.ts';
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

/** What became of the item, as it is told. */
function outcomeOf(act: ItemChange, { state }: Standing): 'ticked' | 'put' | 'taken' | 'back' {
  if (act === 'undo') return state === 'done' ? 'taken' : 'back';
  return act === 'tick' ? 'ticked' : 'put';
}

/** One site: how far one is, and on a press its items. */
export function SiteSection({ view, site, language, actions, folded, shown, wanted, toggle, tell }: Props) {
  const words = CHECKLIST_STRINGS[language];
  const name = SITE_NAMES[site.site];
  const progress = progressOf(site);
  const { told } = words;
  const titleOf = (item: ChecklistItem) => inLanguage(item.title, language);
  const keep = (change: Promise<void>, message: string) =>
    change.then(
      () => {
        tell(message);
        return true;
      },
      () => false,
    );
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
          {/* A link to an item leads to it, whatever was said of the account. */}
          {(!site.without || wanted !== null) && (
            <SiteItems
              view={view}
              site={site}
              language={language}
              folded={folded}
              wanted={wanted}
              change={({ item, standing }, act, reason = '') =>
                keep(actions[act](site.site, item.id, reason), told[outcomeOf(act, standing)](titleOf(item)))
              }
              putBack={({ item }, said) => keep(actions.putBack(site.site, item.id, said), told.asItWas(titleOf(item)))}
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
