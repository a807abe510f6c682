import type { Chance } from './chance.ts';

type Context = OffscreenCanvasRenderingContext2D;

const hue = (chance: Chance, saturation: number, light: number) =>
  `hsl(${chance.below(360)} ${Math.round(saturation)}% ${Math.round(light)}%)`;

const anyColour = (chance: Chance) => hue(chance, chance.between(0, 75), chance.between(8, 92));

function wash(context: Context, chance: Chance): void {
  const { width, height } = context.canvas;
  const gradient = context.createLinearGradient(0, 0, chance.between(0, width), height);
  for (const stop of [0, chance.between(0.3, 0.7), 1])
    gradient.addColorStop(stop, hue(chance, 30, chance.between(25, 90)));
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, height);
}

/** Overlapping shapes of all sizes: the statistics of edges in photographs ('dead leaves'). */
function leaves(context: Context, chance: Chance): void {
  const { width, height } = context.canvas;
  const round = chance.happens(0.6);
  for (let leaf = chance.between(100, 1500); leaf > 0; leaf -= 1) {
    const size = 6 / chance.between(0.02, 1);
    context.fillStyle = anyColour(chance);
    context.save();
    context.translate(chance.between(0, width), chance.between(0, height));
    context.rotate(chance.between(0, 6.3));
    if (round) {
      context.beginPath();
      context.ellipse(0, 0, size, size * chance.between(0.3, 1), 0, 0, 6.3);
      context.fill();
    } else context.fillRect(0, 0, size * 2, size * chance.between(0.2, 1.5));
    context.restore();
  }
}

function bricks(context: Context, chance: Chance): void {
  const { width, height } = context.canvas;
  const size = chance.between(14, 60);
  for (let y = 0, row = 0; y < height; y += size / 2, row += 1)
    for (let x = -(row % 2) * (size / 2); x < width; x += size) {
      context.fillStyle = `hsl(${chance.between(5, 30)} 40% ${chance.between(30, 55)}%)`;
      context.fillRect(x, y, size - 2, size / 2 - 2);
    }
}

function wording(context: Context, chance: Chance, x: number, y: number, width: number, size: number): void {
  context.font = `${chance.happens(0.3) ? 'bold ' : ''}${size}px ${chance.one(['sans-serif', 'serif', 'monospace'])}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  let text = '';
  while (text.length < width / size)
    text += `${chance.one(['sports', 'day', 'Year', 'trip', 'We', 'lovely', 'of', 'the', 'Class', '2024', 'and', 'prize'])} `;
  context.fillText(text, x, y, width);
}

/** A page or a screen: cards, lines of words, buttons, round portraits. */
function screen(context: Context, chance: Chance): void {
  const { width, height } = context.canvas;
  context.fillStyle = chance.one(['#ffffff', '#f0f2f5', '#15202b', '#fafafa']);
  context.fillRect(0, 0, width, height);
  for (let y = 20; y < height; ) {
    const tall = chance.between(60, 260);
    context.fillStyle = hue(chance, chance.between(0, 40), chance.between(15, 97));
    context.beginPath();
    context.roundRect(chance.between(10, 80), y, width * chance.between(0.4, 0.9), tall, 10);
    context.fill();
    context.fillStyle = anyColour(chance);
    context.beginPath();
    context.arc(120, y + 30, chance.between(12, 24), 0, 6.3);
    context.fill();
    context.fillStyle = chance.one(['#1c1e21', '#65676b', '#ffffff', '#1d9bf0']);
    for (let line = y + 30; line < y + tall - 10; line += 24)
      wording(context, chance, 160, line, chance.between(200, width - 200), 16);
    y += tall + 20;
  }
}

/** A person from the waist up or so; the head `head` px high, its top at `y`. */
export function figure(context: Context, chance: Chance, x: number, y: number, head: number, cloth: string): void {
  const skin = `hsl(${chance.between(12, 32)} ${chance.between(25, 55)}% ${chance.between(28, 82)}%)`;
  context.fillStyle = cloth;
  context.beginPath();
  context.roundRect(x - head * 0.95, y + head * 1.1, head * 1.9, head * 2.6, head * 0.45);
  context.fill();
  context.fillStyle = skin;
  context.fillRect(x - head * 0.2, y + head * 0.8, head * 0.4, head * 0.4);
  context.beginPath();
  context.ellipse(x, y + head * 0.5, head * 0.38, head * 0.5, 0, 0, 6.3);
  context.fill();
  context.fillStyle = hue(chance, 35, chance.between(5, 60));
  context.beginPath();
  context.ellipse(x, y + head * 0.22, head * 0.41, head * 0.3, 0, 3.14, 6.28);
  context.fill();
  context.fillStyle = '#2b1d14';
  for (const side of [-0.14, 0.14]) {
    context.beginPath();
    context.ellipse(x + head * side, y + head * 0.48, head * 0.05, head * 0.035, 0, 0, 6.3);
    context.fill();
  }
  context.fillStyle = '#a04848';
  context.fillRect(x - head * 0.12, y + head * 0.74, head * 0.24, head * 0.04);
}

/** A drawn picture without any crest: a room, a wall, foliage, a crowd, a screen. */
export function drawBackdrop(context: Context, chance: Chance): void {
  const { width, height } = context.canvas;
  if (chance.happens(0.2)) {
    screen(context, chance);
    return;
  }
  wash(context, chance);
  for (const part of [leaves, bricks]) if (chance.happens(0.5)) part(context, chance);
  if (chance.happens(0.4)) {
    context.filter = `blur(${chance.between(1, 6)}px)`;
    context.drawImage(context.canvas, 0, 0);
    context.filter = 'none';
  }
  for (let person = chance.below(9); person > 0; person -= 1)
    figure(
      context,
      chance,
      chance.between(0, width),
      chance.between(0, height * 0.7),
      chance.between(30, 150),
      anyColour(chance),
    );
  for (let line = chance.below(8); line > 0; line -= 1) {
    context.fillStyle = anyColour(chance);
    wording(
      context,
      chance,
      chance.between(0, width * 0.8),
      chance.between(20, height),
      chance.between(60, 400),
      chance.between(10, 44),
    );
  }
}
