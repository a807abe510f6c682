/** Outlines of crests in the unit square, y downwards. `tuning` shapes are for fitting, `held-out` ones for final figures. */
export type Outline = (path: Path2D) => void;

const polygon =
  (...points: readonly (readonly [number, number])[]): Outline =>
  (path) => {
    points.forEach(([x, y], index) => {
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  };

const radial = (count: number, radius: (step: number) => number): Outline =>
  polygon(
    ...Array.from({ length: count }, (_, step): [number, number] => {
      const angle = (step / count) * 2 * Math.PI - Math.PI / 2;
      return [0.5 + radius(step) * Math.cos(angle), 0.5 + radius(step) * Math.sin(angle)];
    }),
  );

const heater: Outline = (path) => {
  path.moveTo(0.06, 0.02);
  path.lineTo(0.94, 0.02);
  path.lineTo(0.94, 0.5);
  path.bezierCurveTo(0.94, 0.75, 0.7, 0.92, 0.5, 0.99);
  path.bezierCurveTo(0.3, 0.92, 0.06, 0.75, 0.06, 0.5);
  path.closePath();
};

const squareFoot: Outline = (path) => {
  path.moveTo(0.08, 0.02);
  path.lineTo(0.92, 0.02);
  path.lineTo(0.92, 0.78);
  path.quadraticCurveTo(0.92, 0.9, 0.62, 0.9);
  path.lineTo(0.5, 0.99);
  path.lineTo(0.38, 0.9);
  path.quadraticCurveTo(0.08, 0.9, 0.08, 0.78);
  path.closePath();
};

const eared: Outline = (path) => {
  path.moveTo(0.04, 0.1);
  path.quadraticCurveTo(0.28, 0.12, 0.5, 0.01);
  path.quadraticCurveTo(0.72, 0.12, 0.96, 0.1);
  path.bezierCurveTo(0.86, 0.4, 1.02, 0.8, 0.5, 0.99);
  path.bezierCurveTo(-0.02, 0.8, 0.14, 0.4, 0.04, 0.1);
  path.closePath();
};

const round: Outline = (path) => path.arc(0.5, 0.5, 0.485, 0, 2 * Math.PI);
const oval: Outline = (path) => path.ellipse(0.5, 0.5, 0.39, 0.49, 0, 0, 2 * Math.PI);
const plate: Outline = (path) => path.roundRect(0.03, 0.03, 0.94, 0.94, 0.14);

const gothic: Outline = (path) => {
  path.moveTo(0.1, 0.98);
  path.lineTo(0.1, 0.45);
  path.bezierCurveTo(0.1, 0.2, 0.4, 0.1, 0.5, 0.01);
  path.bezierCurveTo(0.6, 0.1, 0.9, 0.2, 0.9, 0.45);
  path.lineTo(0.9, 0.98);
  path.closePath();
};

export const OUTLINES = {
  tuning: [heater, heater, squareFoot, eared, round, round, oval, plate],
  'held-out': [
    polygon([0.5, 0.01], [0.93, 0.26], [0.93, 0.74], [0.5, 0.99], [0.07, 0.74], [0.07, 0.26]),
    polygon([0.5, 0.01], [0.9, 0.5], [0.5, 0.99], [0.1, 0.5]),
    radial(64, (step) => 0.46 + 0.03 * Math.cos((step / 64) * 2 * Math.PI * 12)),
    radial(16, (step) => (step % 2 ? 0.38 : 0.49)),
    polygon([0.05, 0.03], [0.5, 0.1], [0.95, 0.03], [0.95, 0.6], [0.5, 0.99], [0.05, 0.6]),
    gothic,
    polygon([0.3, 0.02], [0.7, 0.02], [0.98, 0.3], [0.98, 0.7], [0.7, 0.98], [0.3, 0.98], [0.02, 0.7], [0.02, 0.3]),
  ],
} as const;
