/** Divisions of a crest's field: paints over the unit square in the current fill colour, clipped to the outline. */
export type Field = (context: OffscreenCanvasRenderingContext2D) => void;

const area =
  (...points: readonly (readonly [number, number])[]): Field =>
  (context) => {
    context.beginPath();
    for (const [x, y] of points) context.lineTo(x, y);
    context.closePath();
    context.fill();
  };

const bars =
  (count: number, upright: boolean): Field =>
  (context) => {
    for (let bar = 0; bar < count; bar += 1) {
      const at = (bar * 2 + 0.5) / (count * 2);
      if (upright) context.fillRect(at, 0, 0.5 / count, 1);
      else context.fillRect(0, at, 1, 0.5 / count);
    }
  };

const none: Field = () => {};

const waves: Field = (context) => {
  for (const top of [0.6, 0.74, 0.88]) {
    context.beginPath();
    for (let x = 0; x <= 1; x += 0.05) context.lineTo(x, top + 0.03 * Math.sin(x * 19));
    for (let x = 1; x >= 0; x -= 0.05) context.lineTo(x, top + 0.06 + 0.03 * Math.sin(x * 19));
    context.fill();
  }
};

const checks: Field = (context) => {
  for (let row = 0; row < 6; row += 1)
    for (let column = row % 2; column < 6; column += 2) context.fillRect(column / 6, row / 6, 1 / 6, 1 / 6);
};

export const FIELDS = {
  tuning: [
    none,
    none,
    none,
    area([0.5, 0], [1, 0], [1, 1], [0.5, 1]),
    area([0, 0.5], [1, 0.5], [1, 1], [0, 1]),
    area([0, 0], [1, 0], [1, 0.28], [0, 0.28]),
    area([0, 0.8], [0.5, 0.4], [1, 0.8], [1, 1], [0.5, 0.62], [0, 1]),
    area([0, 0], [0.25, 0], [1, 0.75], [1, 1], [0.75, 1], [0, 0.25]),
    ((context) => {
      context.fillRect(0, 0, 0.5, 0.5);
      context.fillRect(0.5, 0.5, 0.5, 0.5);
    }) as Field,
    ((context) => {
      context.fillRect(0.4, 0, 0.2, 1);
      context.fillRect(0, 0.38, 1, 0.2);
    }) as Field,
    bars(3, false),
    bars(4, true),
  ],
  'held-out': [
    none,
    none,
    area([0, 0], [1, 0], [0, 1]),
    area([0.25, 0], [0.75, 0], [0.5, 0.85]),
    area(
      [0, 0],
      [0.2, 0],
      [0.5, 0.35],
      [0.8, 0],
      [1, 0],
      [1, 0.2],
      [0.6, 0.55],
      [0.6, 1],
      [0.4, 1],
      [0.4, 0.55],
      [0, 0.2],
    ),
    waves,
    checks,
  ],
} as const;
