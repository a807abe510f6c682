// biome-ignore-all lint/a11y: the markup is X's, faults and all
import { style } from '../shared/styles.ts';
import type { Attachments as Files } from '../shared/useAttachments.ts';
import { Press } from './Press.tsx';
import { usePage } from './page.ts';

const preview = style('max-width: 200px; max-height: 160px; display: block; border-radius: 12px;');

interface Props {
  readonly files: Files;
  readonly onMedia?: (() => void) | undefined;
}

/** `[data-testid="attachments"]` with a `blob:` preview for each file, its removal and its alt text label. */
export function Attachments({ files, onMedia }: Props) {
  const { t } = usePage();
  if (files.attachments.length === 0) return null;
  return (
    <div data-testid="attachments">
      {files.attachments.map(({ file, url, alt }, index) => (
        <div key={url} role="group" aria-label={t('media')}>
          {file.type.startsWith('video/') ? (
            <video className={preview} src={url} />
          ) : (
            <img className={preview} src={url} alt={alt || t('image')} draggable />
          )}
          <Press label={t('removeMedia')} onPress={() => files.remove(index)}>
            ×
          </Press>
          {onMedia && (
            <Press testId="altTextLabel" onPress={onMedia}>
              {alt || t('addAlt')}
            </Press>
          )}
        </div>
      ))}
    </div>
  );
}
