/** The average colour of each cell, as RGBA; every pixel counts in one cell. All that is left of a face. */
export function averages(
  { data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>,
  columns: number,
  rows: number,
): Uint8ClampedArray<ArrayBuffer> {
  const sums = new Float64Array(columns * rows * 5);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const cell = (Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width)) * 5;
      const at = (y * width + x) * 4;
      const alpha = data[at + 3] as number;
      for (let part = 0; part < 3; part += 1)
        sums[cell + part] = (sums[cell + part] as number) + (data[at + part] as number) * alpha;
      sums[cell + 3] = (sums[cell + 3] as number) + alpha;
      sums[cell + 4] = (sums[cell + 4] as number) + 1;
    }
  return Uint8ClampedArray.from({ length: columns * rows * 4 }, (_, index) => {
    const [cell, part] = [Math.floor(index / 4) * 5, index % 4];
    const over = sums[cell + (part === 3 ? 4 : 3)] as number;
    return over > 0 ? (sums[cell + part] as number) / over : 0;
  });
}
