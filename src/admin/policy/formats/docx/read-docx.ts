import { type Piece, piece } from '../piece.ts';
import { attributeOf, childOf, childrenNamed, childrenOf, findPath, nameOf, parseXml, type XmlNode } from '../xml.ts';
import type { Zip } from '../zip.ts';
import { readNumbering } from './numbering.ts';
import { readRuns } from './runs.ts';
import { listOf, outlineOf, readStyles } from './styles.ts';

/** Twips, a twentieth of a point, that a letter is wide. */
const LETTER = 120;
/** Elements that hold paragraphs without being one. */
const HOLDERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag', 'AlternateContent', 'Choice']);

export const wordPart = (zip: Zip): string | undefined =>
  zip.names.find((name) => /^word\/document\d*\.xml$/i.test(name));

/** Paragraphs, list items and table rows of a Word document, in order; deleted and hidden text is left out. */
export function readDocx(zip: Zip): Piece[] {
  const part = (name: string): readonly XmlNode[] => {
    const bytes = zip.read(name);
    return bytes ? parseXml(bytes) : [];
  };
  const body = findPath(part(wordPart(zip) ?? ''), 'document', 'body');
  if (!body) throw new Error('has no body');
  const styleOf = readStyles(part('word/styles.xml'));
  const labelOf = readNumbering(part('word/numbering.xml'));
  const pieces: Piece[] = [];
  let line = 0;
  walk(body);
  return pieces;

  function walk(holder: XmlNode): void {
    for (const node of childrenOf(holder)) {
      const name = nameOf(node);
      if (name === 'p') pieces.push(...paragraph(node));
      else if (name === 'tbl') table(node);
      else if (HOLDERS.has(name)) walk(node);
    }
  }

  function paragraph(node: XmlNode): Piece[] {
    line++;
    const format = childOf(node, 'pPr');
    const style = styleOf(attributeOf(childOf(format, 'pStyle'), 'val'));
    const { lines, bold, boxes } = readRuns(node, style.bold);
    const boxed = boxes.flatMap((box) => childrenNamed(box, 'p').flatMap(paragraph));
    const list = listOf(format) ?? style.list;
    const written = lines.some((text) => text.trim() !== '');
    // Empty items count for Word, but it shows no number that anybody would cite.
    const label = list && written ? labelOf(list.id, list.depth) : null;
    if (!written || style.contents) return boxed;
    const heading = outlineOf(format) ?? style.heading;
    const indent = Number(attributeOf(childOf(format, 'ind'), 'left') ?? 0) / LETTER || 0;
    const more = { heading, strong: bold, item: label === null ? null : { depth: list?.depth ?? 0, label }, indent };
    const whole = heading !== null || more.item ? [lines.join(' ')] : lines.filter((text) => text.trim() !== '');
    return [...whole.map((text, i) => piece(text, line, { ...more, gap: i === 0 })), ...boxed];
  }

  /** A row is one piece; a table of one column is but a frame around its paragraphs. */
  function table(node: XmlNode): void {
    for (const row of childrenNamed(node, 'tr')) {
      const cells = childrenNamed(row, 'tc');
      if (cells.length === 1 && cells[0]) {
        walk(cells[0]);
        continue;
      }
      line++;
      const at = line;
      const texts = cells.map((cell) => paragraphsIn(cell).join(' '));
      if (texts.some((text) => text.trim() !== '')) pieces.push(piece('', at, { cells: texts }));
    }
  }

  function paragraphsIn(node: XmlNode): string[] {
    return childrenOf(node).flatMap((child) => {
      if (nameOf(child) === 'p') return readRuns(child, false).lines;
      return nameOf(child) === 'tcPr' ? [] : paragraphsIn(child);
    });
  }
}
