import url from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Address of the parser's worker in the built extension; of use in a page only. */
export const PDF_WORKER: string = url;
