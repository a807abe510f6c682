import type { TextMap } from './text-map.ts';

/** A patch of connected pixels of a map. `pixels`: their places, row x width + column. */
export interface Component {
  readonly pixels: Int32Array;
  /** Mean of the map over them. */
  readonly mean: number;
}

/** Patches of at least `smallest` pixels over `threshold`, joined over all eight neighbours. */
export function findComponents(
  { values, width, height }: Pick<TextMap, 'values' | 'width' | 'height'>,
  threshold: number,
  smallest: number,
): Component[] {
  const seen = new Uint8Array(values.length);
  const queue = new Int32Array(values.length);
  const found: Component[] = [];
  for (let start = 0; start < values.length; start += 1) {
    if (seen[start] || (values[start] as number) <= threshold) continue;
    let sum = 0;
    let end = 1;
    queue[0] = start;
    seen[start] = 1;
    for (let at = 0; at < end; at += 1) {
      const pixel = queue[at] as number;
      sum += values[pixel] as number;
      const column = pixel % width;
      const row = (pixel - column) / width;
      for (let y = Math.max(0, row - 1); y <= Math.min(height - 1, row + 1); y += 1) {
        for (let x = Math.max(0, column - 1); x <= Math.min(width - 1, column + 1); x += 1) {
          const next = y * width + x;
          if (seen[next] || (values[next] as number) <= threshold) continue;
          seen[next] = 1;
          queue[end] = next;
          end += 1;
        }
      }
    }
    if (end >= smallest) found.push({ pixels: queue.slice(0, end), mean: sum / end });
  }
  return found;
}
