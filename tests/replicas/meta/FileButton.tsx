import { forwardRef, useRef } from 'react';
import type { Attachments } from '../shared/useAttachments.ts';
import { PressButton } from './PressButton.tsx';

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly files: Attachments;
}

/** A hidden file input and the button that opens it; the input is in the DOM (FBREEL 2026-05, INSSIST). */
export const FileButton = forwardRef<HTMLInputElement, Props>(function FileButton(
  { label, accept, multiple, files },
  ref,
) {
  const own = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <input
        type="file"
        accept={accept}
        multiple={multiple}
        style={{ display: 'none' }}
        onChange={files.onChange}
        ref={(node) => {
          own.current = node;
          if (typeof ref === 'function') ref(node);
          else if (ref) ref.current = node;
        }}
      />
      <PressButton icon label={label} onPress={() => own.current?.click()} />
    </>
  );
});
