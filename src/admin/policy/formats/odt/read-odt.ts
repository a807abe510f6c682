import { type Piece, piece } from '../piece.ts';
import { attributeOf, childrenNamed, childrenOf, findPath, nameOf, parseXml, type XmlNode } from '../xml.ts';
import { type Zip, ZipError } from '../zip.ts';
import { type ListStyle, nextLabel } from './list-styles.ts';
import { odtWords, SKIPPED } from './odt-words.ts';
import { readOdtStyles } from './styles.ts';

interface Place {
  readonly depth: number;
  readonly style: ListStyle | undefined;
  readonly counts: number[];
}

/** Paragraphs, list items and table rows of an OpenDocument text, in order. Throws a `ZipError` where it is locked. */
export function readOdt(zip: Zip): Piece[] {
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) throw new ZipError('locked');
  const part = (name: string): readonly XmlNode[] => {
    const bytes = zip.read(name);
    return bytes ? parseXml(bytes) : [];
  };
  const content = part('content.xml');
  const body = findPath(content, 'document-content', 'body', 'text');
  if (!body) throw new Error('has no body');
  const styles = readOdtStyles(part('styles.xml'), content);
  const pieces: Piece[] = [];
  const headings: number[] = [];
  /** Counters of lists that another may go on with, by id and by style. */
  const left = new Map<string, number[]>();
  let line = 0;
  walk(body, null);
  return pieces;

  function walk(holder: XmlNode, item: { readonly label: string; readonly depth: number } | null): void {
    let first = item;
    for (const node of childrenOf(holder)) {
      const name = nameOf(node);
      if (SKIPPED.has(name)) continue;
      if (name === 'p' || name === 'h') {
        write(node, first);
        // Further paragraphs of an item stand below it, without a mark of their own.
        first = null;
      } else if (name === 'list') list(node, null);
      else if (name === 'table') table(node);
      else if (name !== '#text') walk(node, first);
    }
  }

  function write(node: XmlNode, item: { readonly label: string; readonly depth: number } | null): void {
    line++;
    const styleName = attributeOf(node, 'style-name');
    const { text, bold } = odtWords(node, styles.bold(styleName) ?? false, styles);
    if (text.trim() === '') return;
    const title = styles.isTitle(styleName);
    if (nameOf(node) === 'h' || title) {
      const told = Math.trunc(Number(attributeOf(node, 'outline-level') ?? 1)) || 1;
      const level = title ? 0 : Math.min(10, Math.max(1, told));
      const label = item?.label || (title ? '' : nextLabel(styles.outline, headings, level - 1));
      pieces.push(piece(text, line, { heading: level, item: label ? { depth: 0, label } : null, strong: bold }));
      return;
    }
    const lines = item ? [text.replaceAll('\n', ' ')] : text.split('\n').filter((one) => one.trim() !== '');
    for (const [i, one] of lines.entries()) pieces.push(piece(one, line, { item, strong: bold, gap: i === 0 }));
  }

  function list(node: XmlNode, outer: Place | null): void {
    const name = attributeOf(node, 'style-name');
    const style = (name ? styles.lists.get(name) : undefined) ?? outer?.style;
    const counts = outer?.counts ?? continued(node, name);
    const place: Place = { depth: outer ? outer.depth + 1 : 0, style, counts };
    for (const item of childrenOf(node)) {
      if (nameOf(item) !== 'list-item' && nameOf(item) !== 'list-header') continue;
      const own = childrenOf(item).some((child) => ['p', 'h'].includes(nameOf(child)));
      const start = attributeOf(item, 'start-value');
      if (start !== undefined) counts[place.depth] = Number(start) - 1;
      const numbered = own && nameOf(item) === 'list-item';
      const label = numbered ? nextLabel(style, counts, place.depth) : '';
      let first: { label: string; depth: number } | null = { label, depth: place.depth };
      for (const child of childrenOf(item)) {
        if (nameOf(child) === 'list') list(child, place);
        else if (nameOf(child) === 'p' || nameOf(child) === 'h') {
          write(child, first);
          first = null;
        }
      }
    }
  }

  function continued(node: XmlNode, name: string | undefined): number[] {
    const other = attributeOf(node, 'continue-list');
    const goesOn = attributeOf(node, 'continue-numbering') === 'true';
    const before = other !== undefined ? left.get(`id ${other}`) : goesOn ? left.get(`style ${name}`) : undefined;
    const counts = before ?? [];
    const id = attributeOf(node, 'id');
    if (id !== undefined) left.set(`id ${id}`, counts);
    left.set(`style ${name}`, counts);
    return counts;
  }

  /** A row is one piece; a table of one column is but a frame around its paragraphs. */
  function table(node: XmlNode): void {
    for (const child of childrenOf(node)) {
      const name = nameOf(child);
      if (name === 'table-header-rows' || name === 'table-rows' || name === 'table-row-group') table(child);
      if (name !== 'table-row') continue;
      const cells = childrenNamed(child, 'table-cell');
      if (cells.length === 1 && cells[0]) {
        walk(cells[0], null);
        continue;
      }
      line++;
      const texts = cells.map((cell) => odtWords(cell, false, styles).text.replaceAll('\n', ' '));
      if (texts.some((text) => text.trim() !== '')) pieces.push(piece('', line, { cells: texts }));
    }
  }
}
