const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element or an attribute. */
export const xmlText = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

export type Xml = { readonly xml: string };

/** An element; children are elements or one text. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Xml | string)[]
): Xml {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const open = `<${name}${list.join('')}`;
  if (children.length === 0) return { xml: `${open} />` };
  const inner = children.map((child) => (typeof child === 'string' ? xmlText(child) : child.xml));
  const nested = children.some((child) => typeof child !== 'string');
  const body = nested ? `\n${inner.join('\n').replace(/^/gm, '  ')}\n` : inner.join('');
  return { xml: `${open}>${body}</${name}>` };
}

/** Lines end as Windows has them. */
export const xmlFile = (root: Xml): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`.replace(/\n/g, '\r\n');
