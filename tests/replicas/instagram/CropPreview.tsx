import { useEffect, useRef } from 'react';

interface Props {
  readonly file: File | null;
  /** The picture as the site will send it: drawn anew, without EXIF. */
  readonly onEncoded: (picture: Blob) => void;
}

/** The crop step: a canvas, not the File; what is drawn here is encoded again by the client (M-H). */
export function CropPreview({ file, onEncoded }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      const node = canvas.current;
      if (!file?.type.startsWith('image/') || !node) return;
      // A broken picture is refused by the site in silence.
      const picture = await createImageBitmap(file).catch(() => null);
      if (!picture || gone) return;
      const side = Math.min(picture.width, picture.height);
      const [x, y] = [(picture.width - side) / 2, (picture.height - side) / 2];
      node.getContext('2d')?.drawImage(picture, x, y, side, side, 0, 0, node.width, node.height);
      picture.close();
      node.toBlob((blob) => blob && !gone && onEncoded(blob), 'image/jpeg', 0.8);
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [file, onEncoded]);
  if (file?.type.startsWith('video/')) return <VideoPreview file={file} />;
  return <canvas ref={canvas} width={320} height={320} />;
}

function VideoPreview({ file }: { readonly file: File }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(file);
    if (video.current) video.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [file]);
  return <video ref={video} width={320} height={320} muted />;
}
