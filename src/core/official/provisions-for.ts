import type { Draft, SurfaceKind } from '../draft.ts';
import type { OfficialProvision, Pack } from '../pack/schema.ts';

/** Where a provision of each kind has its place, if the pack does not say. */
const USUAL: Readonly<Record<OfficialProvision['kind'], readonly SurfaceKind[]>> = {
  'second-reader': ['post', 'caption'],
  'leader-first': ['post', 'caption', 'reply', 'comment'],
  'sign-off': ['post', 'caption', 'reply', 'comment'],
  disclaimer: ['post', 'caption', 'reply', 'comment'],
  consent: ['post', 'caption', 'reply', 'comment', 'message'],
  'off-line': ['reply', 'comment', 'message'],
  sources: ['post', 'caption', 'reply', 'comment'],
  signpost: ['reply', 'comment', 'message'],
  account: ['post', 'caption', 'bio'],
  general: ['post', 'caption', 'reply', 'comment', 'message'],
};

/** What the pack asks of this draft as one of the school's own accounts; nothing of any other. */
export function provisionsFor(
  { account, surface }: Pick<Draft, 'account' | 'surface'>,
  pack: Partial<Pick<Pack, 'official'>>,
): readonly OfficialProvision[] {
  if (account !== 'official') return [];
  return (pack.official ?? []).filter(({ kind, surfaces }) => (surfaces ?? USUAL[kind]).includes(surface));
}
