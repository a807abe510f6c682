import type { Chance } from './chance.ts';

/** Draws an emblem into the square of side 2 round the origin, in the current fill colour; `second` is for details. */
export type Charge = (context: OffscreenCanvasRenderingContext2D, second: string, chance: Chance) => void;

type Points = readonly (readonly [number, number])[];

const shape = (context: OffscreenCanvasRenderingContext2D, points: Points) => {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
  context.fill();
};

const disc = (context: OffscreenCanvasRenderingContext2D, x: number, y: number, rx: number, ry = rx, turn = 0) => {
  context.beginPath();
  context.ellipse(x, y, rx, ry, turn, 0, 2 * Math.PI);
  context.fill();
};

const star = (points: number, inner: number): Points =>
  Array.from({ length: points * 2 }, (_, step) => {
    const [radius, angle] = [step % 2 ? inner : 1, (step / points) * Math.PI - Math.PI / 2];
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

const tree: Charge = (c, second, chance) => {
  for (let leaf = 0; leaf < 9; leaf += 1) {
    const angle = (leaf / 9) * 2 * Math.PI;
    disc(c, 0.5 * Math.cos(angle), -0.3 + 0.4 * Math.sin(angle), chance.between(0.25, 0.42));
  }
  disc(c, 0, -0.3, 0.5);
  c.fillStyle = second;
  shape(c, [
    [-0.1, 0.95],
    [-0.06, -0.2],
    [0.06, -0.2],
    [0.1, 0.95],
    [0.3, 1],
    [-0.3, 1],
  ]);
};

const fir: Charge = (c, second) => {
  for (const top of [-1, -0.6, -0.15])
    shape(c, [
      [0, top],
      [0.45 + top * 0.2, top + 0.75],
      [-0.45 - top * 0.2, top + 0.75],
    ]);
  c.fillStyle = second;
  c.fillRect(-0.1, 0.6, 0.2, 0.4);
};

const book: Charge = (c, second) => {
  shape(c, [
    [-1, -0.5],
    [0, -0.3],
    [1, -0.5],
    [1, 0.5],
    [0, 0.75],
    [-1, 0.5],
  ]);
  c.fillStyle = second;
  c.fillRect(-0.04, -0.3, 0.08, 1);
  for (const y of [-0.15, 0.1, 0.35]) for (const x of [-0.8, 0.2]) c.fillRect(x, y, 0.6, 0.07);
};

const bird: Charge = (c, second) => {
  disc(c, 0, 0.1, 0.55, 0.35, 0.4);
  disc(c, -0.45, -0.35, 0.24);
  shape(c, [
    [-0.9, -0.3],
    [-0.6, -0.45],
    [-0.6, -0.25],
  ]);
  shape(c, [
    [-0.1, 0],
    [0.9, -0.9],
    [0.5, 0.2],
  ]);
  shape(c, [
    [0.3, 0.2],
    [1, 0.75],
    [0.4, 0.5],
  ]);
  c.fillStyle = second;
  disc(c, -0.5, -0.4, 0.06);
};

const beast: Charge = (c, second, chance) => {
  const lift = chance.between(-0.2, 0.2);
  disc(c, 0, 0.05, 0.6, 0.28);
  disc(c, -0.62, -0.4, 0.3);
  for (const x of [-0.5, -0.25, 0.25, 0.5]) c.fillRect(x - 0.08, 0.1, 0.16, 0.75 + (x === -0.5 ? lift : 0));
  shape(c, [
    [0.5, 0],
    [0.95, -0.7],
    [0.8, -0.75],
    [0.4, -0.1],
  ]);
  shape(c, [
    [-0.85, -0.6],
    [-0.75, -0.95],
    [-0.55, -0.6],
  ]);
  c.fillStyle = second;
  disc(c, -0.7, -0.45, 0.07);
};

const cross: Charge = (c) => {
  c.fillRect(-0.2, -1, 0.4, 2);
  c.fillRect(-0.75, -0.5, 1.5, 0.4);
};

const key: Charge = (c, second) => {
  disc(c, 0, -0.65, 0.35);
  c.fillRect(-0.1, -0.5, 0.2, 1.45);
  c.fillRect(0, 0.5, 0.4, 0.15);
  c.fillRect(0, 0.78, 0.4, 0.15);
  c.fillStyle = second;
  disc(c, 0, -0.65, 0.17);
};

const flame: Charge = (c, second) => {
  shape(c, [
    [-0.18, 0],
    [0.18, 0],
    [0.06, 1],
    [-0.06, 1],
  ]);
  c.fillRect(-0.35, -0.05, 0.7, 0.14);
  shape(c, [
    [-0.3, -0.1],
    [-0.4, -0.5],
    [-0.1, -0.4],
    [0, -1],
    [0.2, -0.5],
    [0.4, -0.6],
    [0.3, -0.1],
  ]);
  c.fillStyle = second;
  disc(c, 0, -0.25, 0.1, 0.18);
};

const rose: Charge = (c, second) => {
  for (let petal = 0; petal < 5; petal += 1) {
    const angle = (petal / 5) * 2 * Math.PI - Math.PI / 2;
    disc(c, 0.52 * Math.cos(angle), 0.52 * Math.sin(angle), 0.4);
  }
  c.fillStyle = second;
  disc(c, 0, 0, 0.28);
};

const crown: Charge = (c, second) => {
  shape(c, [
    [-0.9, 0.6],
    [-1, -0.5],
    [-0.5, 0.05],
    [0, -0.8],
    [0.5, 0.05],
    [1, -0.5],
    [0.9, 0.6],
  ]);
  c.fillStyle = second;
  for (const x of [-0.5, 0, 0.5]) disc(c, x, 0.35, 0.11);
};

const castle: Charge = (c, second) => {
  shape(c, [
    [-0.9, 0.9],
    [-0.9, -0.7],
    [-0.65, -0.7],
    [-0.65, -0.45],
    [-0.4, -0.45],
    [-0.4, 0],
    [0.4, 0],
    [0.4, -0.45],
    [0.65, -0.45],
    [0.65, -0.7],
    [0.9, -0.7],
    [0.9, 0.9],
  ]);
  c.fillStyle = second;
  disc(c, 0, 0.6, 0.2, 0.3);
};

const ship: Charge = (c, second) => {
  shape(c, [
    [-1, 0.35],
    [1, 0.35],
    [0.65, 0.85],
    [-0.65, 0.85],
  ]);
  c.fillRect(-0.05, -1, 0.1, 1.4);
  shape(c, [
    [0.1, -0.9],
    [0.8, 0.2],
    [0.1, 0.2],
  ]);
  c.fillStyle = second;
  shape(c, [
    [-0.1, -0.7],
    [-0.1, 0.2],
    [-0.7, 0.2],
  ]);
};

const fish: Charge = (c, second) => {
  disc(c, -0.15, 0, 0.7, 0.36);
  shape(c, [
    [0.4, 0],
    [1, -0.45],
    [1, 0.45],
  ]);
  c.fillStyle = second;
  disc(c, -0.5, -0.08, 0.08);
  c.fillRect(-0.2, -0.2, 0.06, 0.4);
};

const bell: Charge = (c, second) => {
  shape(c, [
    [-0.85, 0.6],
    [-0.5, 0.2],
    [-0.4, -0.5],
    [-0.15, -0.8],
    [0.15, -0.8],
    [0.4, -0.5],
    [0.5, 0.2],
    [0.85, 0.6],
  ]);
  disc(c, 0, 0.75, 0.18);
  c.fillStyle = second;
  c.fillRect(-0.6, 0.35, 1.2, 0.1);
};

const anchor: Charge = (c) => {
  c.fillRect(-0.1, -0.7, 0.2, 1.6);
  c.fillRect(-0.5, -0.45, 1, 0.16);
  disc(c, 0, -0.8, 0.2);
  shape(c, [
    [-0.9, 0.2],
    [-0.65, 0.55],
    [0, 0.75],
    [0.65, 0.55],
    [0.9, 0.2],
    [0.75, 0.75],
    [0, 1],
    [-0.75, 0.75],
  ]);
};

const hills: Charge = (c, second) => {
  shape(c, [
    [-1, 0.7],
    [-0.35, -0.6],
    [0.05, 0.1],
    [0.4, -0.3],
    [1, 0.7],
  ]);
  c.fillStyle = second;
  shape(c, [
    [-0.52, -0.25],
    [-0.35, -0.6],
    [-0.15, -0.25],
    [-0.35, -0.1],
  ]);
};

const acorn: Charge = (c, second) => {
  disc(c, 0, 0.25, 0.5, 0.65);
  c.fillRect(-0.07, -1, 0.14, 0.5);
  c.fillStyle = second;
  disc(c, 0, -0.3, 0.65, 0.3);
};

export const CHARGES = {
  tuning: [tree, fir, book, bird, beast, cross, key, flame, rose, crown, ((c) => shape(c, star(5, 0.4))) as Charge],
  'held-out': [castle, ship, fish, bell, anchor, hills, acorn, ((c) => shape(c, star(12, 0.6))) as Charge],
} as const;
