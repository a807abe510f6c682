// Stands first: pdf.js looks for these classes as it is loaded.
import './without-canvas.ts';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Opens a PDF for its text. In a page the parser runs in a worker of its own, a file of ours; in Node on this thread.
 * Rejects with pdf.js's own exceptions (`PasswordException`, `InvalidPDFException`). Call `destroy` on its `loadingTask`.
 */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (typeof document !== 'undefined' && typeof Worker !== 'undefined')
    GlobalWorkerOptions.workerSrc = (await import('./worker-file.ts')).PDF_WORKER;
  const task = getDocument({
    // pdf.js hands the bytes to its worker, after which they are gone here; and it takes no Buffer.
    data: new Uint8Array(bytes),
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
