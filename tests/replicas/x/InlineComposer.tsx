import { Composer } from './Composer.tsx';
import { usePage } from './page.ts';
import { useComposer } from './useComposer.ts';

interface Props {
  readonly surface: 'inline-post' | 'inline-reply' | 'community-post';
  readonly community?: string;
}

/** The box at the head of home and communities, and under a post. */
export function InlineComposer({ surface, community }: Props) {
  const { t, toast, options } = usePage();
  const composer = useComposer({
    surface,
    parts: [options.surface === surface ? options.text : ''],
    onPosted: () => toast(t('posted')),
  });
  const isReply = surface === 'inline-reply';
  return (
    <Composer
      composer={composer}
      layout="inline"
      placeholder={t(isReply ? 'replyPlaceholder' : 'placeholder')}
      submitLabel={t(isReply ? 'reply' : 'post')}
      {...(isReply ? {} : { audience: community ?? null })}
    />
  );
}
