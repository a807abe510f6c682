// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { useEffect, useRef, useState } from 'react';
import type { Attachments } from '../shared/useAttachments.ts';
import { useRemount } from '../shared/useRemount.ts';
import { field } from './looks.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

interface Props {
  readonly files: Attachments;
  readonly onBack: () => void;
}

/** Reached straight by its address, the screen brings a picture of its own. */
async function samplePicture(): Promise<File> {
  const canvas = new OffscreenCanvas(64, 48);
  canvas.getContext('2d')?.fillRect(0, 0, 64, 48);
  return new File([await canvas.convertToBlob()], 'sample.png', { type: 'image/png' });
}

/**
 * `/compose/post/media`: the alt text of the first file. Saving (`endEditingButton`, seen July 2026 in public test code)
 * takes it back into the composer; Post publishes it. The save counts as a submission of the surface `alt-text`.
 */
export function MediaScreen({ files, onBack }: Props) {
  const { t, recorder, options } = usePage();
  const [alt, setAlt] = useState(files.attachments[0]?.alt ?? '');
  const latest = useRef(alt);
  latest.current = alt;
  const { key, remount } = useRemount(options.remount, alt);
  const root = useRef<HTMLDivElement>(null);
  const { attach, attachments } = files;
  const isBare = attachments.length === 0;
  useEffect(() => {
    if (isBare) void samplePicture().then((file) => attach([file], 'change'));
  }, [isBare, attach]);
  useEffect(
    () =>
      recorder.mount('alt-text', {
        model: () => latest.current,
        editors: () => [...(root.current?.querySelectorAll<HTMLElement>('textarea') ?? [])],
        submit: () => root.current?.querySelector('[data-testid="endEditingButton"]') ?? null,
        remount,
        clear: () => setAlt(''),
      }),
    [recorder, remount],
  );
  return (
    <div ref={root} key={key}>
      <Press testId="app-bar-back" label={t('back')} onPress={onBack}>
        ←
      </Press>
      <h2 id="modal-header">{t('alt')}</h2>
      <Press
        filled
        testId="endEditingButton"
        onPress={(event) => {
          const trusted = event.nativeEvent.isTrusted;
          if (options.trustedOnly && !trusted) return;
          files.describe(0, latest.current);
          recorder.submitted({
            surface: 'alt-text',
            text: latest.current,
            files: [],
            via: 'click',
            trusted,
            extra: {},
          });
          onBack();
        }}
      >
        {t('save')}
      </Press>
      <textarea
        className={field}
        name="altTextInput"
        data-testid="altTextInput"
        aria-label={t('alt')}
        maxLength={1000}
        value={alt}
        onChange={(e) => setAlt(e.target.value)}
      />
    </div>
  );
}
