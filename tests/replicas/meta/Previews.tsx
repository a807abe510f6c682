import { style } from '../shared/styles.ts';
import type { Attachments } from '../shared/useAttachments.ts';
import { PressButton } from './PressButton.tsx';

const row = style('display: flex; gap: 8px;', ['& img, & video { width: 96px; height: 96px; object-fit: cover; }']);

/** `blob:` previews, revoked on removal. */
export function Previews({ files, removeLabel }: { readonly files: Attachments; readonly removeLabel: string }) {
  return (
    <div className={row}>
      {files.attachments.map(({ file, url }, i) => (
        <div key={url}>
          {file.type.startsWith('video/') ? <video src={url} muted /> : <img src={url} alt="" />}
          <PressButton icon label={removeLabel} onPress={() => files.remove(i)} />
        </div>
      ))}
    </div>
  );
}
