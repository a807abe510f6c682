import type { StandingItem } from '../../core/checklist/checklist-now.ts';
import type { ChecklistItemId } from '../../core/checklist-item-ids.ts';
import type { Language } from '../../core/language.ts';
import { ItemCard } from './ItemCard.tsx';
import type { ChecklistView, SiteView } from './model.ts';
import { CHECKLIST_STRINGS } from './strings.ts';

interface Props {
  view: Pick<ChecklistView, 'ofSchool' | 'open'>;
  site: SiteView;
  language: Language;
  folded: boolean;
  wanted: ChecklistItemId | null;
  change(one: StandingItem, ...what: Parameters<Parameters<typeof ItemCard>[0]['change']>): Promise<boolean>;
}

/** What the policy asks for first, then the rest, then what is about accounts of the school. */
export function SiteItems({ view, site, language, folded, wanted, change }: Props) {
  const words = CHECKLIST_STRINGS[language];
  const { groups } = words;
  const lists = [
    {
      name: view.ofSchool ? groups.asked : groups.askedOfAll,
      of: site.items.filter(({ asked }) => asked !== null),
    },
    { name: groups.also, of: site.items.filter(({ asked }) => asked === null) },
    { name: groups.official, of: site.official },
  ];
  return (
    <>
      {lists
        .filter(({ of }) => of.length > 0)
        .map(({ name, of }) => (
          <div key={name} class="group">
            <h3>{name}</h3>
            <ul aria-label={name}>
              {of.map((one) => (
                <ItemCard
                  key={one.item.id}
                  site={site.site}
                  one={one}
                  language={language}
                  folded={folded}
                  wanted={wanted === one.item.id}
                  open={view.open.find(({ site: on, item }) => on === site.site && item === one.item.id)?.state ?? null}
                  change={(...what) => change(one, ...what)}
                />
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
