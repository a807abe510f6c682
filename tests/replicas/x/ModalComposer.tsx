// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { useState } from 'react';
import { SiteDialog } from '../shared/SiteDialog.tsx';
import { style } from '../shared/styles.ts';
import { Composer } from './Composer.tsx';
import { ConfirmSheet } from './ConfirmSheet.tsx';
import { dialogBox, mask } from './looks.ts';
import { MediaScreen } from './MediaScreen.tsx';
import { AnsweredPost, QuotedPost } from './Post.tsx';
import { Press } from './Press.tsx';
import { type ModalKind, usePage } from './page.ts';
import { TagScreen } from './TagScreen.tsx';
import { useComposer } from './useComposer.ts';

const header = style('display: flex; justify-content: space-between; padding: 8px;');
const PREVIOUS = 'Thank you to everyone who came to the summer fair';

interface Props {
  readonly kind: ModalKind;
  readonly screen: 'compose' | 'media' | 'tags';
  readonly onLeave: () => void;
}

/** `/compose/post` over any page: post, reply, quote, thread, edit and poll are this one dialog (X's own bundles, July 2025). */
export function ModalComposer({ kind, screen, onLeave }: Props) {
  const { t, toast, go, options, recorder, layers } = usePage();
  const [discarding, setDiscarding] = useState(false);
  const composer = useComposer({
    surface: kind,
    parts: kind === 'thread' ? [options.text, 'More tomorrow.'] : [kind === 'edit' ? PREVIOUS : options.text],
    choices: kind === 'poll' ? [t('yes'), t('no')] : [],
    onPosted: () => {
      toast(t('posted'));
      onLeave();
    },
  });
  const dismiss = (): void => {
    if (!composer.isEmpty) recorder.discarded(kind);
    if (composer.isEmpty) onLeave();
    else setDiscarding(true);
  };
  const placeholders = {
    'modal-reply': 'replyPlaceholder',
    quote: 'quotePlaceholder',
    poll: 'pollPlaceholder',
  } as const;
  const placeholder = t(placeholders[kind as keyof typeof placeholders] ?? 'placeholder');
  const label = t(kind === 'modal-reply' ? 'reply' : kind === 'edit' ? 'update' : 'post');
  return (
    <>
      {!options.nativeDialog && <div className={mask} data-testid="mask" onClick={dismiss} />}
      <SiteDialog options={options} layers={layers} labelledBy="modal-header" className={dialogBox} onDismiss={dismiss}>
        {screen === 'media' ? (
          <MediaScreen files={composer.files} onBack={() => go('/compose/post', kind)} />
        ) : screen === 'tags' ? (
          <TagScreen onBack={() => go('/compose/post', kind)} />
        ) : (
          <>
            <div className={header}>
              <h2 id="modal-header" />
              <Press testId="app-bar-close" label={t('close')} onPress={dismiss}>
                ×
              </Press>
              <Press testId="unsentButton" onPress={() => undefined}>
                {t('drafts')}
              </Press>
            </div>
            <Composer
              composer={composer}
              layout="modal"
              placeholder={placeholder}
              submitLabel={label}
              {...(kind === 'modal-reply' ? {} : { audience: null })}
              above={kind === 'modal-reply' && <AnsweredPost />}
              below={kind === 'quote' && <QuotedPost />}
              onMedia={() => go('/compose/post/media', kind)}
            />
          </>
        )}
      </SiteDialog>
      {discarding && (
        <ConfirmSheet
          title={t('discardTitle')}
          confirm={t('save')}
          cancel={t('discard')}
          onConfirm={() => setDiscarding(false)}
          onCancel={onLeave}
        />
      )}
    </>
  );
}
