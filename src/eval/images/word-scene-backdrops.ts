import type { SceneBrush } from './word-scene-brush.ts';

const hsl = (hue: number, saturation: number, light: number) => `hsl(${hue} ${saturation}% ${light}%)`;

/** Something like a photo out of focus: a gradient, blobs, stripes and grain; no print in it. */
export function paintRoom(brush: SceneBrush): void {
  const { context, between, random } = brush;
  const { width, height } = context.canvas;
  const sky = context.createLinearGradient(0, 0, between(0, width), height);
  sky.addColorStop(0, hsl(between(0, 360), 30, between(35, 75)));
  sky.addColorStop(1, hsl(between(0, 360), 30, between(25, 60)));
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  for (let blob = 0; blob < 60; blob += 1) {
    context.fillStyle = `hsl(${between(0, 360)} ${between(10, 60)}% ${between(20, 80)}% / 0.5)`;
    context.beginPath();
    const size = between(10, Math.round(width / 8));
    context.ellipse(random() * width, random() * height, size, size * (0.4 + random()), random() * 3, 0, 7);
    context.fill();
  }
  for (let stripe = 0; stripe < 40; stripe += 1) {
    context.strokeStyle = `hsl(${between(0, 360)} 30% ${between(10, 80)}% / 0.6)`;
    context.lineWidth = between(1, 6);
    context.beginPath();
    context.moveTo(random() * width, random() * height);
    context.lineTo(random() * width, random() * height);
    context.stroke();
  }
  grain(brush, 14);
}

/** Noise on every pixel, `strength` in levels of 255. */
export function grain({ context, random }: SceneBrush, strength: number): void {
  const image = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    const shift = (random() - 0.5) * strength;
    for (let plane = at; plane < at + 3; plane += 1) data[plane] = (data[plane] as number) + shift;
  }
  context.putImageData(image, 0, 0);
}

/** Draws the canvas `from` on the brush's canvas so that its left edge is `near` and its right edge `far` times as high. */
export function paintInPerspective(
  { context }: SceneBrush,
  from: OffscreenCanvas,
  x: number,
  middle: number,
  near: number,
  far: number,
): void {
  context.imageSmoothingQuality = 'high';
  let left = x;
  for (let column = 0; column < from.width; column += 1) {
    const scale = near + ((far - near) * column) / from.width;
    const height = from.height * scale;
    context.drawImage(from, column, 0, 1, from.height, left, middle - height / 2, scale + 0.5, height);
    left += scale;
  }
}
