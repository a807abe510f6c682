import { Composer } from './Composer.tsx';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';
import { useComposer } from './useComposer.ts';

/** `/compose/post` in the narrow layout: a page of its own, not a dialog, with a textarea. */
export function MobileComposer({ onLeave }: { readonly onLeave: () => void }) {
  const { t, toast, options } = usePage();
  const composer = useComposer({
    surface: 'mobile-post',
    parts: [options.text],
    onPosted: () => {
      toast(t('posted'));
      onLeave();
    },
  });
  return (
    <>
      <Press testId="app-bar-back" label={t('back')} onPress={onLeave}>
        ←
      </Press>
      <Composer
        composer={composer}
        layout="mobile"
        placeholder={t('placeholder')}
        submitLabel={t('post')}
        audience={null}
      />
    </>
  );
}
