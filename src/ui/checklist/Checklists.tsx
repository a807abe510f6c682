import { useEffect, useState } from 'preact/hooks';
import { progressOf } from '../../core/checklist/progress-of.ts';
import type { ChecklistItemId } from '../../core/checklist-item-ids.ts';
import type { SiteId } from '../../core/draft.ts';
import type { Language } from '../../core/language.ts';
import type { ChecklistActions, ChecklistView } from './model.ts';
import { SiteSection } from './SiteSection.tsx';

/** Where the checklists are opened. */
export interface ChecklistPlace {
  readonly site: SiteId;
  readonly item: ChecklistItemId | null;
}

interface Props {
  view: ChecklistView;
  language: Language;
  actions: ChecklistActions;
  /** In the popup: each item's explanation stands folded. */
  folded: boolean;
  at: ChecklistPlace | null;
}

/** The site to begin with: whose setting is in front, else where something is due again, else left to do. */
function firstSite({ sites, open }: ChecklistView): SiteId | null {
  if (open[0]) return open[0].site;
  const mine = sites.filter(({ without }) => !without).map((site) => ({ ...progressOf(site), site: site.site }));
  const first = mine.find(({ due }) => due > 0) ?? mine.find(({ done, total }) => done < total);
  return first?.site ?? null;
}

/** The checklists of all sites, one of them open at a time. */
export function Checklists({ view, language, actions, folded, at }: Props) {
  const [shown, setShown] = useState<SiteId | null>(() => at?.site ?? firstSite(view));
  const [told, setTold] = useState('');
  useEffect(() => {
    if (at) setShown(at.site);
  }, [at]);
  return (
    <div class="checklists">
      {view.sites.map((site) => (
        <SiteSection
          key={site.site}
          view={view}
          site={site}
          language={language}
          actions={actions}
          folded={folded}
          shown={shown === site.site}
          wanted={at?.site === site.site ? at.item : null}
          toggle={() => setShown(shown === site.site ? null : site.site)}
          tell={setTold}
        />
      ))}
      <p role="status" class="visually-hidden">
        {told}
      </p>
    </div>
  );
}
