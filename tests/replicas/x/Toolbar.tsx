// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { useRef } from 'react';
import { style } from '../shared/styles.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';
import type { ComposerState } from './useComposer.ts';

const bar = style('display: flex; align-items: center; gap: 4px; padding: 4px 16px; flex-wrap: wrap;');
const gap = style('flex: 1;');
const hidden = style('display: none;');
const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime';

interface Props {
  readonly composer: ComposerState;
  readonly layout: 'inline' | 'modal' | 'mobile';
  readonly submitLabel: string;
}

/** Media, GIF, poll, schedule, place; in the modal also `addButton`; then Post: `tweetButton` or `tweetButtonInline`. */
export function Toolbar({ composer, layout, submitLabel }: Props) {
  const { t } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const polled = composer.choices.length > 0;
  return (
    <div className={bar} data-testid="toolBar" role="navigation">
      <input
        ref={input}
        className={hidden}
        type="file"
        multiple
        accept={ACCEPT}
        tabIndex={-1}
        data-testid="fileInput"
        onChange={composer.files.onChange}
      />
      <Press label={t('media')} onPress={() => input.current?.click()}>
        ▣
      </Press>
      <Press testId="gifSearchButton" label={t('gif')} onPress={() => undefined}>
        GIF
      </Press>
      <Press testId="createPollButton" label={t('poll')} onPress={() => composer.setChoices(polled ? [] : ['', ''])}>
        ☰
      </Press>
      <Press testId="scheduleOption" label={t('schedule')} onPress={() => undefined}>
        ◷
      </Press>
      <Press testId="geoButton" label={t('location')} onPress={() => undefined}>
        ⌖
      </Press>
      <div className={gap} />
      {layout === 'modal' && (
        <Press testId="addButton" label={t('addPost')} disabled={composer.isEmpty} onPress={composer.addPart}>
          +
        </Press>
      )}
      <Press
        filled
        testId={layout === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
        disabled={!composer.isValid}
        onPress={(event) => composer.submit(event, 'click')}
      >
        {submitLabel}
      </Press>
    </div>
  );
}
