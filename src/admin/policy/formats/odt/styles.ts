import { attributeOf, childOf, childrenNamed, childrenOf, findPath, nameOf, type XmlNode } from '../xml.ts';
import { type ListStyle, readListStyle } from './list-styles.ts';

export interface OdtStyles {
  /** Is text of this style, of a paragraph or a span, bold? Null where it says nothing. */
  bold(name: string | undefined): boolean | null;
  isTitle(name: string | undefined): boolean;
  readonly lists: ReadonlyMap<string, ListStyle>;
  readonly outline: ListStyle | undefined;
}

const LONGEST_CHAIN = 12;

/** The styles of both files that an OpenDocument text has them in. */
export function readOdtStyles(...files: readonly (readonly XmlNode[])[]): OdtStyles {
  const holders = files.flatMap((top) =>
    ['document-styles', 'document-content'].flatMap((root) =>
      ['styles', 'automatic-styles'].map((name) => findPath(top, root, name)),
    ),
  );
  const all = (name: string): readonly XmlNode[] => holders.flatMap((holder) => childrenNamed(holder, name));
  const styles = new Map(all('style').map((node) => [attributeOf(node, 'name') ?? '', node]));
  const outline = holders
    .flatMap((holder) => (holder ? childrenOf(holder) : []))
    .find((n) => nameOf(n) === 'outline-style');

  function along<T>(name: string | undefined, pick: (node: XmlNode) => T | null): T | null {
    let node = styles.get(name ?? '');
    for (let i = 0; node && i < LONGEST_CHAIN; i++) {
      const found = pick(node);
      if (found !== null) return found;
      node = styles.get(attributeOf(node, 'parent-style-name') ?? '');
    }
    return null;
  }

  return {
    bold: (name) => along(name, weightOf),
    isTitle: (name) => name === 'Title' || along(name, (node) => (isNamedTitle(node) ? true : null)) === true,
    lists: new Map(all('list-style').map((node) => [attributeOf(node, 'name') ?? '', readListStyle(node)])),
    outline: outline && readListStyle(outline),
  };
}

function weightOf(node: XmlNode): boolean | null {
  const weight = attributeOf(childOf(node, 'text-properties'), 'font-weight');
  return weight === undefined ? null : weight === 'bold' || Number(weight) >= 600;
}

const isNamedTitle = (node: XmlNode): boolean =>
  attributeOf(node, 'name') === 'Title' || attributeOf(node, 'parent-style-name') === 'Title';
