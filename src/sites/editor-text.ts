import { BLOCK } from './dom.ts';

/** A text node's place in the text of its editor. */
export interface TextPlace {
  readonly node: Text;
  /** Offset of the node's first character in `EditorText.text`. */
  readonly start: number;
}

export interface EditorText {
  readonly text: string;
  /** Empty for `textarea` and `input`, whose offsets are those of `value`. */
  readonly places: readonly TextPlace[];
}

export const isField = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/**
 * The text of an editor as a person sees it, read from its DOM and never changing it. Blocks (Draft.js `[data-block]`,
 * Lexical `p`) and `br` become `\n`; a no-break space becomes a space. Unlike `innerText` it needs no layout, and it
 * keeps where each character stands, so that a phrase can be selected again.
 */
export function readEditor(editor: HTMLElement): EditorText {
  if (isField(editor)) return { text: editor.value, places: [] };
  const places: TextPlace[] = [];
  let text = '';
  let openLine = false;
  const newLine = () => {
    if (openLine) text += '\n';
    openLine = true;
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      places.push({ node: node as Text, start: text.length });
      text += (node as Text).data.replace(/\u00a0/g, ' ');
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') {
      if (!isFiller(node, editor)) text += '\n';
      return;
    }
    const line = BLOCK.has(node.tagName) && !hasBlock(node);
    if (line) newLine();
    for (const child of node.childNodes) walk(child);
  };
  if (!hasBlock(editor)) openLine = true;
  for (const child of editor.childNodes) walk(child);
  return { text, places };
}

const hasBlock = (element: Element): boolean => {
  for (const child of element.children) if (BLOCK.has(child.tagName) || hasBlock(child)) return true;
  return false;
};

/** The `br` that keeps an empty block, or a block's end, open: nothing follows it within its block. */
function isFiller(br: Element, editor: Element): boolean {
  for (let node: Element = br; ; ) {
    if (node.nextSibling) return false;
    const parent: Element | null = node.parentElement;
    if (!parent || parent === editor || BLOCK.has(parent.tagName)) return true;
    node = parent;
  }
}

/** Nothing but white space and the zero-width characters that editors leave in an empty block. */
export const isBlank = (text: string): boolean => text.replace(/\p{Cf}/gu, '').trim() === '';
