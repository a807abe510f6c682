/** A canvas whose pixels are read back, so it is kept in memory and off the graphics card. */
export function canvasOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true, alpha: false });
  if (!context) throw new Error('no 2D canvas');
  context.imageSmoothingQuality = 'high';
  return context;
}
