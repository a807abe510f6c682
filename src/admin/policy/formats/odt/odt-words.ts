import { attributeOf, childrenOf, nameOf, textOf, type XmlNode } from '../xml.ts';
import type { OdtStyles } from './styles.ts';

/** Deleted, said by somebody in the margin, or standing elsewhere, too. */
export const SKIPPED = new Set([
  'tracked-changes',
  'table-of-content',
  'illustration-index',
  'note',
  'annotation',
  'annotation-end',
  'sequence-decls',
  'forms',
  'variable-decls',
]);

/** The words of a paragraph, and whether all of them are bold. `bold`: what its own style says. */
export function odtWords(node: XmlNode, bold: boolean, styles: OdtStyles): { text: string; bold: boolean } {
  let text = '';
  let [letters, inBold] = [0, 0];
  collect(node, bold);
  return { text, bold: letters > 0 && inBold === letters };

  function collect(holder: XmlNode, isBold: boolean): void {
    for (const child of childrenOf(holder)) {
      const name = nameOf(child);
      const own = textOf(child);
      if (own !== null) add(own, isBold);
      else if (name === 's') text += ' ';
      else if (name === 'tab') text += '\t';
      else if (name === 'line-break') text += '\n';
      else if (!SKIPPED.has(name)) {
        if (name === 'p' && text !== '') text += '\n';
        collect(child, name === 'span' ? (styles.bold(attributeOf(child, 'style-name')) ?? isBold) : isBold);
      }
    }
  }

  function add(words: string, isBold: boolean): void {
    text += words.replace(/\s+/g, ' ');
    const count = words.trim().length;
    letters += count;
    if (isBold) inBold += count;
  }
}
