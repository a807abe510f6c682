/** Longer side of a drawn crest, in pixels; what the reader of pictures looks for is far smaller. */
const SIDE = 400;
const SVG = 'image/svg+xml';

/**
 * A crest as a PNG of 400 pixels, from an SVG or a picture that is too large to travel. Rejects where the browser cannot
 * read it as a picture. Nothing in an SVG runs or is fetched: it is drawn as an image.
 */
export async function drawCrest(file: File): Promise<Uint8Array> {
  const isSvg = /svg/i.test(file.type) || /\.svg$/i.test(file.name);
  if (!isSvg) return draw(await imageOf(file));
  const text = await file.text();
  // One that is broken ends here: read as a document, its error page would go against the page's policy.
  await imageOf(new Blob([text], { type: SVG }));
  return draw(await imageOf(sized(text)));
}

async function imageOf(source: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(source);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Drawings may lack a size of their own, and then have none as an image. */
function sized(text: string): Blob {
  const svg = new DOMParser().parseFromString(text, SVG).documentElement;
  const [, , width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number)
    .concat([Number.NaN, Number.NaN, Number.NaN, Number.NaN])
    .slice(0, 4)
    .map((value) => (value > 0 ? value : undefined));
  if (svg.hasAttribute('viewBox')) {
    const scale = SIDE / Math.max(width, height);
    svg.setAttribute('width', String(width * scale));
    svg.setAttribute('height', String(height * scale));
  }
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: SVG });
}

async function draw(image: HTMLImageElement): Promise<Uint8Array> {
  const scale = Math.min(1, SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the canvas gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
