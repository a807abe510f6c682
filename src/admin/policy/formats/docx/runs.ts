import { childOf, childrenOf, nameOf, textOf, type XmlNode } from '../xml.ts';
import { isOn } from './styles.ts';

export interface Runs {
  /** Parted by the writer's own line breaks; at least one. */
  readonly lines: string[];
  readonly bold: boolean;
  /** Text boxes that hang on this paragraph. */
  readonly boxes: readonly XmlNode[];
}

/** Taken out, hidden, or said a second time for older programs. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pPr', 'rPr', 'footnoteReference']);

/** The words of a paragraph of Word. `bold`: what its style says where a run says nothing. */
export function readRuns(paragraph: XmlNode, bold: boolean): Runs {
  let text = '';
  let [letters, inBold] = [0, 0];
  const boxes: XmlNode[] = [];
  collect(paragraph, bold);
  return { lines: text.split('\n'), bold: letters > 0 && inBold === letters, boxes };

  function collect(node: XmlNode, isBold: boolean): void {
    for (const child of childrenOf(node)) {
      const name = nameOf(child);
      if (SKIPPED.has(name)) continue;
      if (name === 'r') {
        const format = childOf(child, 'rPr');
        if (isOn(childOf(format, 'vanish')) !== true) collect(child, isOn(childOf(format, 'b')) ?? bold);
      } else if (name === 't') add(childrenOf(child).map(textOf).join(''), isBold);
      else if (name === 'tab' || name === 'ptab') text += '\t';
      else if (name === 'br' || name === 'cr') text += '\n';
      else if (name === 'noBreakHyphen') text += '-';
      else if (name === 'txbxContent') boxes.push(child);
      else collect(child, isBold);
    }
  }

  function add(words: string, isBold: boolean): void {
    text += words;
    const count = words.trim().length;
    letters += count;
    if (isBold) inBold += count;
  }
}
