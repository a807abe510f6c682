// biome-ignore-all lint/a11y: the markup is the site's, faults and all
import { type ReactNode, type RefObject, useRef } from 'react';
import { PressButton } from '../meta/PressButton.tsx';
import { style } from '../shared/styles.ts';
import type { Attachments } from '../shared/useAttachments.ts';
import { CropPreview } from './CropPreview.tsx';
import { t } from './t.ts';

const zone = style('display: grid; place-items: center; min-height: 320px;');
/** The live accept list is not verified; WebP and AVIF are refused (ASLAN). */
export const ACCEPT = 'image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';

interface FormProps {
  readonly files: Attachments;
  readonly input: RefObject<HTMLInputElement>;
  readonly label: string;
  readonly onFiles?: () => void;
  readonly children?: ReactNode;
}

/** `PolarisImageFileForm`: a form of its own round the hidden input. */
function FileForm({ files, input, label, onFiles, children }: FormProps) {
  const own = useRef<HTMLInputElement | null>(null);
  return (
    <form encType="multipart/form-data" method="POST" role="presentation" onSubmit={(e) => e.preventDefault()}>
      <input
        type="file"
        accept={ACCEPT}
        multiple
        style={{ display: 'none' }}
        ref={(node) => {
          own.current = node;
          (input as { current: HTMLInputElement | null }).current = node;
        }}
        onChange={(e) => {
          files.onChange(e);
          onFiles?.();
        }}
      />
      <PressButton onPress={() => own.current?.click()}>{children ?? label}</PressButton>
    </form>
  );
}

/** Drop area and `Select from computer`; paste is not evidenced on the live site, so it does nothing here. */
export function SelectStep({ files, input, onFiles }: Omit<FormProps, 'label'> & { readonly onFiles: () => void }) {
  return (
    <div
      className={zone}
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        if (e.dataTransfer.files.length === 0) return;
        files.onDrop(e);
        onFiles();
      }}
    >
      <h3>{t('dragHere')}</h3>
      <FileForm files={files} input={input} label={t('select')} onFiles={onFiles} />
    </div>
  );
}

interface PictureProps {
  readonly file: File | null;
  readonly onEncoded: (picture: Blob) => void;
}

/** The picture in its frame, and the plus that adds to a carousel by an input of its own. */
export function CropStep({
  files,
  input,
  file,
  onEncoded,
}: PictureProps & { readonly files: Attachments; readonly input: RefObject<HTMLInputElement> }) {
  return (
    <div className={zone}>
      <CropPreview file={file} onEncoded={onEncoded} />
      <FileForm files={files} input={input} label={t('openGallery')}>
        <svg role="img" aria-label={t('openGallery')} width="16" height="16" />
      </FileForm>
    </div>
  );
}

export function EditStep({ file, onEncoded }: PictureProps) {
  return (
    <div className={zone}>
      <CropPreview file={file} onEncoded={onEncoded} />
    </div>
  );
}
