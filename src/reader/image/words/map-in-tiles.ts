import type { Detect } from './create-detector.ts';
import type { Region } from './region.ts';
import type { TextMap } from './text-map.ts';

/** What the detector is given at most at once, in pixels; the memory it takes grows with it and is never given back. */
const LARGEST = 600_000;
/** Pixels of the map that neighbours see both, so that no line is judged by what lies at an edge alone. */
const OVERLAP = 48;

/** The map of a region of any size, put together from tiles that overlap; each pixel comes from where it lies deepest. */
export async function mapInTiles(
  detect: Detect,
  picture: CanvasImageSource,
  region: Region,
  scale: number,
): Promise<TextMap> {
  const [width, height] = [Math.ceil(region.width * scale), Math.ceil(region.height * scale)];
  if (width * height <= LARGEST) return detect(picture, region, scale);
  const columns = Math.ceil(width / 1024);
  const rows = Math.ceil(((width / columns) * height) / LARGEST);
  const [wide, high] = [Math.ceil(width / columns), Math.ceil(height / rows)];
  const values = new Float32Array(width * height);
  for (let top = 0; top < height; top += high) {
    for (let left = 0; left < width; left += wide) {
      const [fromX, fromY] = [Math.max(0, left - OVERLAP), Math.max(0, top - OVERLAP)];
      const [toX, toY] = [Math.min(width, left + wide + OVERLAP), Math.min(height, top + high + OVERLAP)];
      const tile = await detect(
        picture,
        {
          x: region.x + fromX / scale,
          y: region.y + fromY / scale,
          width: (toX - fromX) / scale,
          height: (toY - fromY) / scale,
        },
        scale,
      );
      for (let y = top; y < Math.min(height, top + high); y += 1) {
        const from = (y - fromY) * tile.width + left - fromX;
        values.set(tile.values.subarray(from, from + Math.min(wide, width - left)), y * width + left);
      }
    }
  }
  return { width, height, scale, values };
}
