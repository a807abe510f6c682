import type { PDFPageProxy } from 'pdfjs-dist';
import { readMark } from '../mark.ts';
import type { Fragment } from './fragment.ts';

/** Widths of a letter's height: of a space, and of what parts two cells or columns. */
const SPACE = 0.13;
const PART = 1.7;

interface Word extends Omit<Fragment, 'page'> {}

/** The words of a page as its makers wrote them one after the other, joined to pieces of lines. Slanted ones are left out. */
export async function pageFragments(page: PDFPageProxy): Promise<Fragment[]> {
  const fragments: Fragment[] = [];
  let open: Fragment | null = null;
  for (const word of await wordsOf(page)) {
    if (open && goesOn(open, word)) {
      const line: Fragment = open;
      const space: string = word.x - line.right > SPACE * word.size && !/\s$/.test(line.text) ? ' ' : '';
      const bold: boolean = line.bold && word.bold;
      open = { ...line, text: line.text + space + word.text, right: word.right, bold };
      fragments[fragments.length - 1] = open;
    } else {
      open = { ...word, page: page.pageNumber };
      fragments.push(open);
    }
  }
  return fragments.filter(({ text }) => text.trim() !== '');
}

async function wordsOf(page: PDFPageProxy): Promise<Word[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  // Fonts come with the page's drawing, and only they know whether they are bold.
  await page.getOperatorList();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    if (Math.abs(b) > 0.01 * Math.abs(a) || Math.abs(c) > 0.4 * Math.abs(d)) return [];
    return [{ text: item.str, x, right: x + item.width, y, size: Math.abs(d), bold: isBold(page, item.fontName) }];
  });
}

function isBold(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return false;
  const { name, bold, black } = page.commonObjs.get(font) as { name?: string; bold?: boolean; black?: boolean };
  return bold === true || black === true || /bold|black|heavy|semibold|demi/i.test(name ?? '');
}

function goesOn(line: Fragment, word: Word): boolean {
  const size = Math.max(line.size, word.size);
  if (Math.abs(line.y - word.y) > size * 0.45) return false;
  const gap = word.x - line.right;
  if (gap < -size * 0.6) return false;
  return gap <= size * PART || isMark(line.text);
}

/** A bullet or number that stands apart from its text. */
const isMark = (text: string): boolean => text.length <= 8 && readMark(`${text.trim()} X`)?.rest === 'X';
