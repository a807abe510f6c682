import { attributeOf, childOf, childrenNamed, findPath, type XmlNode } from '../xml.ts';

/** What a paragraph of Word has from its style. */
export interface WordStyle {
  /** From 0 (Title), 1 (heading 1); null of a style that is none. */
  readonly heading: number | null;
  readonly bold: boolean;
  readonly list: { readonly id: string; readonly depth: number } | null;
  /** A table of contents, whose lines stand elsewhere, too. */
  readonly contents: boolean;
}

const PLAIN: WordStyle = { heading: null, bold: false, list: null, contents: false };
const LONGEST_CHAIN = 12;

export const isOn = (node: XmlNode | undefined): boolean | null =>
  node === undefined ? null : !['0', 'false', 'off'].includes(attributeOf(node, 'val') ?? '');

/** Styles by id. Word writes their names in English in every language. */
export function readStyles(top: readonly XmlNode[]): (id: string | undefined) => WordStyle {
  const nodes = new Map(
    childrenNamed(findPath(top, 'styles'), 'style').map((node) => [attributeOf(node, 'styleId') ?? '', node]),
  );
  const known = new Map<string, WordStyle>();
  const resolve = (id: string | undefined, chain: number): WordStyle => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (id === undefined || node === undefined || chain > LONGEST_CHAIN) return PLAIN;
    const style = known.get(id) ?? own(node, resolve(attributeOf(childOf(node, 'basedOn'), 'val'), chain + 1));
    known.set(id, style);
    return style;
  };
  return (id) => resolve(id, 0);
}

function own(node: XmlNode, base: WordStyle): WordStyle {
  const name = (attributeOf(childOf(node, 'name'), 'val') ?? '').toLowerCase();
  const paragraph = childOf(node, 'pPr');
  const heading = /^heading (\d)$/.exec(name)?.[1];
  return {
    heading: name === 'title' ? 0 : heading ? Number(heading) : (outlineOf(paragraph) ?? base.heading),
    bold: isOn(childOf(childOf(node, 'rPr'), 'b')) ?? base.bold,
    list: listOf(paragraph, Number(/^list .*(\d)$/.exec(name)?.[1] ?? 1) - 1) ?? base.list,
    contents: base.contents || /^toc\b|^table of (?:figures|contents)/.test(name),
  };
}

/** The level that Word's navigation shows a paragraph at; 9 is that of the body. */
export function outlineOf(paragraph: XmlNode | undefined): number | null {
  const level = attributeOf(childOf(paragraph, 'outlineLvl'), 'val');
  return level === undefined || Number(level) > 8 ? null : Number(level) + 1;
}

export function listOf(paragraph: XmlNode | undefined, depth = 0): WordStyle['list'] {
  const numbering = childOf(paragraph, 'numPr');
  const id = attributeOf(childOf(numbering, 'numId'), 'val');
  if (id === undefined) return null;
  const level = Number(attributeOf(childOf(numbering, 'ilvl'), 'val') ?? depth);
  return { id, depth: Math.trunc(Math.min(8, Math.max(0, level))) || 0 };
}
