import type { Box } from '../../../../src/core/image/image-facts.ts';

/** A drawn picture and where its heads, badges and lines of print are, in pixels. */
export interface DrawnScene {
  readonly blob: Promise<Blob>;
  readonly width: number;
  readonly height: number;
  readonly heads: readonly Box[];
  readonly badges: readonly Box[];
  readonly lines: readonly Box[];
}

interface SceneOptions {
  readonly width: number;
  readonly height: number;
  /** Rows of people, from the back; the height of a head as part of the picture's height. */
  readonly rows: readonly number[];
  readonly head: number;
  readonly print?: readonly string[];
  readonly badge?: boolean;
  readonly dark?: boolean;
}

const SKIN = ['#f1c7a5', '#8d5a3b', '#d9a074', '#5f3b26', '#f6d7c0'];
const HAIR = ['#2b1a10', '#5b3a1c', '#101010', '#a5672a', '#d8b25a'];

/** People, badges and print by a few lines of canvas: nobody's picture. */
export function drawScene({
  width,
  height,
  rows,
  head,
  print = [],
  badge = false,
  dark = false,
}: SceneOptions): DrawnScene {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, dark ? '#0b1020' : '#cfe6f5');
  sky.addColorStop(1, dark ? '#1c2414' : '#7fae62');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  const heads: Box[] = [];
  const badges: Box[] = [];
  const tall = head * height;
  rows.forEach((count, row) => {
    for (let place = 0; place < count; place += 1) {
      const x = ((place + 0.5 + (row % 2) * 0.2) * width) / (count + 0.4);
      const y = height * (0.2 + (0.75 * (row + 0.5)) / rows.length) - tall;
      const index = heads.length;
      context.fillStyle = '#4b2a7a';
      context.fillRect(x - tall * 0.7, y + tall * 0.95, tall * 1.4, height);
      context.fillStyle = HAIR[index % HAIR.length] as string;
      context.beginPath();
      context.ellipse(x, y + tall * 0.42, tall * 0.42, tall * 0.5, 0, 0, 2 * Math.PI);
      context.fill();
      context.fillStyle = SKIN[index % SKIN.length] as string;
      context.beginPath();
      context.ellipse(x, y + tall * 0.55, tall * 0.36, tall * 0.46, 0, 0, 2 * Math.PI);
      context.fill();
      context.fillStyle = '#1a1a1a';
      for (const side of [-1, 1])
        context.fillRect(x + side * tall * 0.15 - tall * 0.04, y + tall * 0.5, tall * 0.08, tall * 0.08);
      context.fillRect(x - tall * 0.12, y + tall * 0.78, tall * 0.24, tall * 0.04);
      heads.push([x - tall * 0.4, y, tall * 0.8, tall].map(Math.round) as unknown as Box);
      if (badge && index === 0) badges.push(drawBadge(context, x + tall * 0.3, y + tall * 1.25, tall * 0.3));
    }
  });
  const size = height * 0.055;
  context.font = `600 ${size}px sans-serif`;
  const lines = print.map((line, index): Box => {
    const [x, y] = [width * 0.08, height * 0.12 + index * size * 1.7];
    const wide = context.measureText(line).width;
    context.fillStyle = '#ffffff';
    context.fillRect(x - size / 2, y - size, wide + size, size * 1.5);
    context.fillStyle = '#222222';
    context.fillText(line, x, y);
    return [x, y - size * 0.85, wide, size * 1.1].map(Math.round) as unknown as Box;
  });
  const blob = new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('no picture'))), 'image/jpeg', 0.9),
  );
  return { blob, width, height, heads, badges, lines };
}

function drawBadge(context: CanvasRenderingContext2D, x: number, y: number, size: number): Box {
  context.fillStyle = '#f5d94a';
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + size, y);
  context.lineTo(x + size, y + size * 0.6);
  context.lineTo(x + size / 2, y + size);
  context.lineTo(x, y + size * 0.6);
  context.fill();
  context.fillStyle = '#b01030';
  context.fillRect(x + size * 0.4, y + size * 0.1, size * 0.2, size * 0.7);
  return [x, y, size, size].map(Math.round) as unknown as Box;
}
