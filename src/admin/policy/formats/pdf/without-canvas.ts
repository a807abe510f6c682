/** pdf.js builds a matrix for drawing as it loads; Node has no such classes, and nothing is drawn here. */
const scope = globalThis as Record<string, unknown>;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
