import { loadDesk } from './load-desk.ts';

/**
 * Fetches the desk and warms its models when the person opens a file picker or drags files in: choosing one takes longer
 * than loading them.
 */
export function foreseePictures(active: () => boolean, signal: AbortSignal): void {
  const foresee = ({ target, dataTransfer }: Partial<DragEvent>): void => {
    const files = dataTransfer
      ? dataTransfer.types.includes('Files')
      : (target as Partial<HTMLInputElement>).type === 'file';
    if (files && active())
      loadDesk().then(
        (desk) => desk.warm?.(),
        () => {},
      );
  };
  for (const type of ['click', 'dragenter'] as const)
    window.addEventListener(type, foresee, { capture: true, passive: true, signal });
}
