import type { LabelKey } from './labels.ts';
import { type Actor, POSTED } from './people.ts';
import { t } from './t.ts';

export const AUDIENCES = ['public', 'friends', 'friendsExcept', 'onlyMe'] as const satisfies readonly LabelKey[];
export type AudienceKey = (typeof AUDIENCES)[number];

/** One use of the composer dialog. */
export interface ComposerKind {
  readonly surface: string;
  readonly title: string;
  readonly placeholder: string;
  /** The button that publishes. */
  readonly submit: string;
  /** Next -> Post settings -> submit, instead of submit at once. */
  readonly steps: boolean;
  /** Null where the page shows the group's name instead. */
  readonly audience: AudienceKey | null;
  readonly initial: string;
  readonly media: boolean;
  readonly emptyAllowed: boolean;
  /** Title and close in a labelled dialog, all the rest in an unlabelled sibling (FBGROUP 2026-05). */
  readonly split: 'no' | 'dialog' | 'div';
}

export function composerOf(surface: string, query: URLSearchParams, actor: Actor): ComposerKind | null {
  const asked = AUDIENCES.find((key) => key === query.get('audience'));
  const post: ComposerKind = {
    surface,
    title: t('createPost'),
    placeholder: t('whatsOnYourMind', actor.short),
    submit: t('post'),
    steps: query.get('steps') === 'next',
    audience: asked ?? 'public',
    initial: query.get('text') ?? '',
    media: true,
    emptyAllowed: false,
    split: 'no',
  };
  if (surface === 'post') return post;
  if (surface === 'post-split') return { ...post, split: query.get('split') === 'div' ? 'div' : 'dialog' };
  if (surface === 'page-post') return { ...post, steps: true };
  if (surface === 'group-post')
    return {
      ...post,
      placeholder: t('createPublicPost'),
      submit: t(query.get('approval') === '1' ? 'submitForApproval' : 'post'),
      audience: null,
    };
  if (surface === 'share')
    return {
      ...post,
      title: t('share'),
      placeholder: t('saySomething'),
      submit: t('shareNow'),
      audience: asked ?? 'friends',
      steps: false,
      media: false,
      emptyAllowed: true,
    };
  if (surface === 'edit-post')
    return { ...post, title: t('editPost'), submit: t('save'), steps: false, initial: POSTED.mine.text };
  return null;
}
