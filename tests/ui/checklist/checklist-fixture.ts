import { vi } from 'vitest';
import type { ChecklistItem } from '../../../src/core/checklist/checklist-item.ts';
import type { StandingItem } from '../../../src/core/checklist/checklist-now.ts';
import type { Standing } from '../../../src/core/checklist/due.ts';
import type { ChecklistItemId } from '../../../src/core/checklist-item-ids.ts';
import type { SiteId } from '../../../src/core/draft.ts';
import type { ChecklistActions, ChecklistView } from '../../../src/ui/checklist/model.ts';

export const TODAY = '2026-11-20';

const item = (id: ChecklistItemId, account: ChecklistItem['account'] = 'personal'): ChecklistItem => ({
  id,
  title: { en: `Title of ${id}`, cy: `Teitl ${id}` },
  why: { en: `Why ${id}.`, cy: `Pam ${id}.` },
  choose: { en: `Choose ${id}.`, cy: `Dewis ${id}.` },
  link: { url: `https://example.com/${id}`, certainty: 'likely', checked: '2026-11-01' },
  repeat: 'term',
  account,
  prevents: [],
});

const STANDINGS = {
  'to-do': { state: 'to-do' },
  done: { state: 'done', day: TODAY, again: '2027-01-08' },
  due: { state: 'due', day: '2026-01-10', since: '2026-04-20' },
  'not-for-me': { state: 'not-for-me', day: TODAY, reason: 'not-used' },
} as const satisfies Record<Standing['state'], Standing>;

const ASKED = {
  clauses: [{ intro: 'Your school’s policy asks', policy: 'Our policy', where: 'Section 3', asks: 'Look after it.' }],
  advice: 'See the office.',
};

/** How one item stands, and whether the policy asks for it. */
export const standing = (state: Standing['state'], asked?: 'asked') => ({
  standing: STANDINGS[state],
  asked: asked !== undefined,
});

type Given = Standing | ReturnType<typeof standing>;
type Items = Partial<Record<ChecklistItemId, Given>>;

function standingItem(id: ChecklistItemId, given: Given): StandingItem {
  const { standing: now, asked } = 'state' in given ? { standing: given, asked: false } : given;
  const official = id.startsWith('official-') ? 'official' : 'personal';
  return { item: item(id, official), repeat: 'term', asked: asked ? ASKED : null, standing: now };
}

/** The three sites' lists, with these items alone. */
export const checklistView = (
  sites: Partial<Record<SiteId, Items>> = {},
  changes: { readonly without?: readonly SiteId[]; readonly open?: ChecklistView['open'] } = {},
): ChecklistView => ({
  sites: (['facebook', 'x', 'instagram'] as const).map((site) => {
    const all = Object.entries(sites[site] ?? {}).map(([id, given]) => standingItem(id as ChecklistItemId, given));
    return {
      site,
      items: all.filter((one) => one.item.account === 'personal'),
      official: all.filter((one) => one.item.account === 'official'),
      without: changes.without?.includes(site) ?? false,
    };
  }),
  ofSchool: true,
  remind: true,
  today: TODAY,
  open: changes.open ?? [],
});

export const checklistActions = () =>
  ({
    tick: vi.fn(async () => undefined),
    notForMe: vi.fn(async () => undefined),
    undo: vi.fn(async () => undefined),
    putBack: vi.fn(async () => undefined),
    setWithout: vi.fn(async () => undefined),
    setRemind: vi.fn(async () => undefined),
    openPage: vi.fn(),
  }) satisfies ChecklistActions;
