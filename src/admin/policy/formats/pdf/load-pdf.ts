import type { PDFDocumentProxy } from 'pdfjs-dist';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let library: Promise<Pdfjs> | null = null;

/**
 * Opens a PDF for its text. In a page the parser runs in a worker of its own, a file of ours; in Node on this thread.
 * Rejects with pdf.js's own exceptions (`PasswordException`, `InvalidPDFException`). Call `destroy` on its `loadingTask`.
 */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  library ??= load();
  const { getDocument } = await library;
  // pdf.js hands the bytes to its worker, after which they are gone here.
  const data = new Uint8Array(bytes);
  const task = getDocument({
    data,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are of no use here, and dear.
    maxImageSize: 1,
    verbosity: 0,
  });
  return task.promise.catch(async (error: unknown) => {
    await task.destroy();
    throw error;
  });
}

async function load(): Promise<Pdfjs> {
  const inPage = typeof document !== 'undefined' && typeof Worker !== 'undefined';
  if (!inPage) withoutCanvas();
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (inPage) pdfjs.GlobalWorkerOptions.workerSrc = (await import('./worker-file.ts')).PDF_WORKER;
  return pdfjs;
}

/** pdf.js builds a matrix for drawing as it loads; Node has no such class, and nothing is drawn here. */
function withoutCanvas(): void {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
}
