import { useEffect, useState } from 'preact/hooks';

/** `loading`, then the picture, or null where it cannot be shown. */
export type Picture = 'loading' | ImageBitmap | null;

export const isShown = (picture: Picture): picture is ImageBitmap => picture !== null && picture !== 'loading';

/** Decodes a preview without an address, so that no content security policy of the page is concerned. */
export function usePicture(preview: Promise<Blob | null>): Picture {
  const [picture, setPicture] = useState<Picture>('loading');
  useEffect(() => {
    let gone = false;
    let shown: ImageBitmap | null = null;
    const show = async () => {
      const blob = await preview;
      const bitmap = blob && (await createImageBitmap(blob));
      if (gone) return bitmap?.close();
      shown = bitmap;
      setPicture(bitmap);
    };
    show().catch(() => {
      if (!gone) setPicture(null);
    });
    return () => {
      gone = true;
      shown?.close();
    };
  }, [preview]);
  return picture;
}
