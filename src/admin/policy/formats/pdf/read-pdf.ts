import type { Piece } from '../piece.ts';
import type { Fragment } from './fragment.ts';
import { linePieces } from './line-pieces.ts';
import { loadPdf } from './load-pdf.ts';
import { pageFragments } from './page-fragments.ts';
import { pageLines } from './page-lines.ts';
import { withoutMargins } from './without-margins.ts';

const MOST_PAGES = 300;
/** Letters of a page, on average, below which it is a picture of a page. */
const SCANNED = 20;

/** Why a PDF cannot be read. */
export class PdfError extends Error {
  constructor(readonly reason: 'scanned' | 'too-long') {
    super(`pdf: ${reason}`);
    this.name = 'PdfError';
  }
}

/** Paragraphs, list items and table rows of a PDF. Throws a `PdfError`, or what pdf.js throws. */
export async function readPdf(bytes: Uint8Array): Promise<Piece[]> {
  const document = await loadPdf(bytes);
  try {
    if (document.numPages > MOST_PAGES) throw new PdfError('too-long');
    const pages: Fragment[][] = [];
    const heights: number[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      heights.push(page.getViewport({ scale: 1 }).height);
      pages.push(await pageFragments(page));
      page.cleanup();
    }
    const letters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
    if (letters < SCANNED * pages.length) throw new PdfError('scanned');
    return linePieces(withoutMargins(pages, heights).flatMap((page, i) => pageLines(page, heights[i] ?? 0)));
  } finally {
    await document.loadingTask.destroy();
  }
}
