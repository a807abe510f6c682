import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { StandingItem } from '../../core/checklist/checklist-now.ts';
import type { ChecklistItemId } from '../../core/checklist-item-ids.ts';
import type { Language } from '../../core/language.ts';
import { SITE_NAMES } from '../site-names.ts';
import { ItemCard } from './ItemCard.tsx';
import type { ChecklistView, SiteView } from './model.ts';
import { NotListed } from './NotListed.tsx';
import { CHECKLIST_STRINGS } from './strings.ts';

type CardProps = Parameters<typeof ItemCard>[0];

interface Props {
  view: Pick<ChecklistView, 'ofSchool' | 'open' | 'today'>;
  site: SiteView;
  language: Language;
  folded: boolean;
  wanted: ChecklistItemId | null;
  change(one: StandingItem, ...what: Parameters<CardProps['change']>): Promise<boolean>;
  putBack(one: StandingItem, ...what: Parameters<CardProps['putBack']>): Promise<boolean>;
}

/** What the policy asks for first, then the rest, then what is about accounts of the school. */
export function SiteItems({ view, site, language, folded, wanted, change, putBack }: Props) {
  const words = CHECKLIST_STRINGS[language];
  const { groups } = words;
  const openIn = (id: ChecklistItemId) =>
    view.open.find(({ site: on, item }) => on === site.site && item === id)?.state ?? null;
  const lists = [
    { name: view.ofSchool ? groups.asked : groups.askedOfAll, of: site.items.filter(({ asked }) => asked !== null) },
    { name: groups.also, of: site.items.filter(({ asked }) => asked === null) },
    { name: groups.official, of: site.official },
  ].filter(({ of }) => of.length > 0);
  const listed = lists.some(({ of }) => of.some(({ item }) => item.id === wanted));
  return (
    <>
      {wanted !== null && !listed && <NotListed>{words.notListed(SITE_NAMES[site.site])}</NotListed>}
      {lists.map(({ name, of }, i) => (
        <Group
          key={name}
          name={name}
          count={of.length}
          folded={folded && i > 0}
          // What is due, in front or meant must not hide.
          open={of.some(({ item, standing }) => wanted === item.id || standing.state === 'due' || openIn(item.id))}
        >
          {of.map((one) => (
            <ItemCard
              key={one.item.id}
              site={site.site}
              one={one}
              language={language}
              folded={folded}
              wanted={wanted === one.item.id}
              open={openIn(one.item.id)}
              today={view.today}
              change={(...what) => change(one, ...what)}
              putBack={(...what) => putBack(one, ...what)}
            />
          ))}
        </Group>
      ))}
    </>
  );
}

interface GroupProps {
  name: string;
  count: number;
  folded: boolean;
  open: boolean;
  children: ComponentChildren;
}

function Group({ name, count, folded, open, children }: GroupProps) {
  const list = <ul aria-label={name}>{children}</ul>;
  // As it stood at first: ticking what is due must not fold it away under the person's hand.
  const [atFirst] = useState(open);
  if (!folded)
    return (
      <div class="group">
        <h3>{name}</h3>
        {list}
      </div>
    );
  return (
    <details class="group" open={atFirst}>
      <summary>
        <h3>
          {name} ({count})
        </h3>
      </summary>
      {list}
    </details>
  );
}
