import { type ChangeEvent, type ClipboardEvent, type DragEvent, useCallback, useRef, useState } from 'react';
import type { ReplicaRecorder } from './createReplica.ts';
import type { Upload } from './types.ts';

export interface Attachment {
  readonly file: File;
  /** `blob:` preview, revoked on removal. */
  readonly url: string;
  readonly alt: string;
}

/** `trusted-files=1`: a site that takes no attachment from a script. Read at once, as the site's routes drop it. */
const TRUSTED_ONLY = new URLSearchParams(location.search).get('trusted-files') === '1';
/** `slow-files=1`: a site that is busy with a file for this long, in ms, before anything is to be seen of it. */
const BUSY_MS = new URLSearchParams(location.search).get('slow-files') === '1' ? 2500 : 0;
const ignores = (e: { readonly nativeEvent: Event }): boolean => TRUSTED_ONLY && !e.nativeEvent.isTrusted;

/**
 * Files of one compose box. As on the sites, the bytes leave at attachment (a real POST to `/upload`), the input is reset
 * straight after its `change`, and only change, drop and paste carry the original File.
 */
export function useAttachments(surface: string, recorder: ReplicaRecorder) {
  const [attachments, set] = useState<readonly Attachment[]>([]);
  const latest = useRef(attachments);
  latest.current = attachments;

  const attach = useCallback(
    (files: readonly File[], how: Upload['how']) => {
      for (const file of files) {
        recorder.uploaded(surface, file, how);
        void fetch('/upload', {
          method: 'POST',
          body: file,
          headers: { 'x-file-name': encodeURIComponent(file.name) },
        });
      }
      set((all) => [...all, ...files.map((file) => ({ file, url: URL.createObjectURL(file), alt: '' }))]);
    },
    [surface, recorder],
  );
  const take = (act: () => void): void => {
    if (BUSY_MS > 0) window.setTimeout(act, BUSY_MS);
    else act();
  };
  const remove = (index: number): void => {
    const gone = latest.current[index];
    if (gone) URL.revokeObjectURL(gone.url);
    set((all) => all.filter((_, i) => i !== index));
  };
  const clear = useCallback(() => {
    for (const { url } of latest.current) URL.revokeObjectURL(url);
    set([]);
  }, []);
  return {
    attachments,
    latest,
    attach,
    remove,
    clear,
    describe: (index: number, alt: string): void => set((all) => all.map((a, i) => (i === index ? { ...a, alt } : a))),
    onChange: (e: ChangeEvent<HTMLInputElement>): void => {
      if (ignores(e)) return;
      const input = e.target;
      const files = [...(input.files ?? [])];
      take(() => {
        input.value = '';
        attach(files, 'change');
      });
    },
    onDrop: (e: DragEvent): void => {
      const files = [...e.dataTransfer.files];
      if (files.length === 0 || ignores(e)) return;
      e.preventDefault();
      take(() => attach(files, 'drop'));
    },
    onPaste: (e: ClipboardEvent): void => {
      const files = [...e.clipboardData.files];
      if (files.length === 0 || ignores(e)) return;
      e.preventDefault();
      take(() => attach(files, 'paste'));
    },
  };
}

export type Attachments = ReturnType<typeof useAttachments>;
