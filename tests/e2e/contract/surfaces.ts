import { site as facebook } from '../../replicas/facebook/site.ts';
import { site as instagram } from '../../replicas/instagram/site.ts';
import type { SiteVariant, SurfaceRow } from '../../replicas/shared/site.ts';
import { PLAIN, VARIANTS, type Variant } from '../../replicas/shared/variants.ts';
import { site as x } from '../../replicas/x/site.ts';

export const SITES = [x, facebook, instagram] as const;

/** Every surface of every site. */
export const SURFACES = SITES.flatMap((site) =>
  site.surfaces.map((row) => ({ name: `${site.id} ${row.id}`, site: site.id, row })),
);

/** Of each site its main box, an answer, a message, one in a dialog and a plain field: every variant runs over these. */
const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  x: ['inline-post', 'modal-reply', 'message'],
  facebook: ['post', 'comment', 'message', 'story'],
  instagram: ['caption', 'comment', 'message'],
};
export const REPRESENTATIVES = SURFACES.filter(({ site, row }) => CHOSEN[site]?.includes(row.id));

/** Surfaces of a page that an adapter knows under another name: where they stand makes no difference to it. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  'x edit': 'modal-post',
  'facebook post-split': 'post',
  'facebook comment-dialog': 'comment',
  'facebook chat': 'chat-tab',
  'facebook work': 'about',
  'facebook education': 'about',
  'instagram feed-comment': 'comment',
};

/** The id that the adapter gives to a row. */
export const adapterId = (site: string, row: SurfaceRow): string => KNOWN_AS[`${site} ${row.id}`] ?? row.id;

/** What no replica can show yet: told here so that the gap is seen. */
export const WITHOUT_REPLICA: readonly string[] = ['instagram story-reply'];

export const surface = (site: string, id: string): SurfaceRow => {
  const found = SURFACES.find((one) => one.site === site && one.row.id === id);
  if (!found) throw new Error(`no surface ${site} ${id}`);
  return found.row;
};

/** Of no concern to each other, so that one page shows two at a time. */
const TOGETHER: readonly (readonly string[])[] = [
  ['polish', 'strict-csp'],
  ['urdu', 'trusted-types'],
  ['welsh', 'no-blob-csp'],
  ['dark', 'popover'],
];
/** The plain page is what all other tests run on; refused scripts are met on every surface in `held.spec.ts`. */
const ELSEWHERE: readonly string[] = [PLAIN.id, 'trusted-only'];

/** The shared variants that apply to a row. */
export function variantsOf(row: SurfaceRow): readonly Pick<Variant, 'id' | 'query'>[] {
  const apply = VARIANTS.filter(({ id, dialogOnly }) => !ELSEWHERE.includes(id) && (row.inDialog || !dialogOnly));
  const pairs = TOGETHER.map((ids) => apply.filter(({ id }) => ids.includes(id)));
  const alone = apply.filter(({ id }) => !TOGETHER.flat().includes(id)).map((variant) => [variant]);
  return [...pairs, ...alone].map((group) => ({
    id: group.map(({ id }) => id).join(' + '),
    query: Object.assign({}, ...group.map(({ query }) => query)),
  }));
}

/** A site's own variants, each with the surfaces that can show it. */
export const SITE_VARIANTS = SITES.flatMap((site) =>
  (site.variants ?? []).flatMap((variant: SiteVariant) =>
    variant.surfaces.map((id) => ({
      name: `${site.id} ${id} ${variant.id}`,
      query: variant.query,
      row: { ...surface(site.id, id), ...(variant.presses ? { presses: variant.presses } : {}) },
    })),
  ),
);
