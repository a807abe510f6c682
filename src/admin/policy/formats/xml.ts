import { XMLParser } from 'fast-xml-parser';
import { decode } from '../../decode.ts';

/** An element as the parser gives it: its name as a key over its children, `:@` its attributes, or `#text`. */
export type XmlNode = Readonly<Record<string, unknown>>;

const PARSER = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Numbers such as `&#233;`.
  htmlEntities: true,
  maxNestedTags: 200,
});

/**
 * Elements at the top of an XML file, without prefixes. Throws where it is not well formed. Entities of a file's own
 * making, with which a few bytes can grow to gigabytes, are refused: neither Word nor LibreOffice writes any.
 */
export function parseXml(bytes: Uint8Array): readonly XmlNode[] {
  const text = decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Error('declares entities');
  return PARSER.parse(text) as XmlNode[];
}

export const nameOf = (node: XmlNode): string => {
  for (const key in node) if (key !== ':@') return key;
  return '';
};

export const childrenOf = (node: XmlNode): readonly XmlNode[] => {
  const children = node[nameOf(node)];
  return Array.isArray(children) ? (children as XmlNode[]) : [];
};

export const textOf = (node: XmlNode): string | null => (typeof node['#text'] === 'string' ? node['#text'] : null);

export const attributeOf = (node: XmlNode | undefined, name: string): string | undefined =>
  (node?.[':@'] as Record<string, string> | undefined)?.[name];

/** The first child of that name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node && childrenOf(node).find((child) => nameOf(child) === name);

export const childrenNamed = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node ? childrenOf(node).filter((child) => nameOf(child) === name) : [];

/** The element at the end of a path of names, from the top. */
export const findPath = (top: readonly XmlNode[], ...path: readonly string[]): XmlNode | undefined => {
  const [first, ...rest] = path;
  return rest.reduce<XmlNode | undefined>(
    childOf,
    top.find((node) => nameOf(node) === first),
  );
};
