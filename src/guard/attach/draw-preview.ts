/** Longer sides are drawn smaller. CSS pixels. */
const LONGEST = 2400;

/** The picture, or the frame, that an element of the page shows; null where the page may not be read for it. */
export async function drawPreview(preview: Element): Promise<Blob | null> {
  const [width, height] =
    preview instanceof HTMLImageElement
      ? [preview.naturalWidth, preview.naturalHeight]
      : preview instanceof HTMLVideoElement && preview.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA
        ? [preview.videoWidth, preview.videoHeight]
        : [0, 0];
  if (!width || !height) return null;
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  try {
    canvas.getContext('2d')?.drawImage(preview as HTMLImageElement, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
  } catch {
    // Of another origin.
    return null;
  }
}
