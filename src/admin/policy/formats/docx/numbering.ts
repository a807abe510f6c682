import { labelText, numberText } from '../number-text.ts';
import { attributeOf, childOf, childrenNamed, findPath, type XmlNode } from '../xml.ts';

interface Level {
  readonly format: string;
  /** `%1.%2` */
  readonly text: string;
  readonly start: number;
}

interface List {
  readonly counters: string;
  readonly levels: ReadonlyMap<number, Level>;
}

/** Counts the items of Word's lists as they come: the label of the next item of list `id` at that depth, or null. */
export function readNumbering(top: readonly XmlNode[]): (id: string, depth: number) => string | null {
  const root = findPath(top, 'numbering');
  const lists = listsOf(root);
  const counts = new Map<string, number[]>();
  return (id, depth) => {
    const list = lists.get(id);
    if (!list) return id === '0' ? null : '';
    const level = list.levels.get(depth);
    const now = counts.get(list.counters) ?? [];
    counts.set(list.counters, now);
    now[depth] = (now[depth] ?? (level?.start ?? 1) - 1) + 1;
    now.length = depth + 1;
    return level ? labelOf(level, now, list.levels) : '';
  };
}

function labelOf({ format, text }: Level, counts: readonly number[], levels: List['levels']): string {
  if (format === 'bullet' || format === 'none') return '';
  const written = text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatted(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
  });
  return labelText(written).slice(0, 20);
}

const formatted = (value: number, format: string): string => {
  const kind = format.endsWith('Letter') ? 'letter' : format.endsWith('Roman') ? 'roman' : 'decimal';
  return numberText(value, kind, format.startsWith('upper'));
};

function listsOf(root: XmlNode | undefined): Map<string, List> {
  const abstracts = new Map(
    childrenNamed(root, 'abstractNum').map((node) => [attributeOf(node, 'abstractNumId') ?? '', levelsOf(node)]),
  );
  return new Map(
    childrenNamed(root, 'num').map((node): [string, List] => {
      const id = attributeOf(node, 'numId') ?? '';
      const base = attributeOf(childOf(node, 'abstractNumId'), 'val') ?? '';
      const overrides = childrenNamed(node, 'lvlOverride');
      const levels = new Map(abstracts.get(base) ?? []);
      for (const one of overrides) override(levels, one);
      // Lists on one definition count on, unless one of them says that it starts anew.
      return [id, { counters: overrides.length > 0 ? `num ${id}` : base, levels }];
    }),
  );
}

function override(levels: Map<number, Level>, node: XmlNode): void {
  const at = Number(attributeOf(node, 'ilvl') ?? 0);
  const own = childOf(node, 'lvl');
  const start = attributeOf(childOf(node, 'startOverride'), 'val');
  const level = own ? levelOf(own) : levels.get(at);
  if (level) levels.set(at, start === undefined ? level : { ...level, start: Number(start) });
}

const levelsOf = (node: XmlNode): Map<number, Level> =>
  new Map(childrenNamed(node, 'lvl').map((level) => [Number(attributeOf(level, 'ilvl') ?? 0), levelOf(level)]));

const levelOf = (node: XmlNode): Level => ({
  format: attributeOf(childOf(node, 'numFmt'), 'val') ?? 'decimal',
  text: attributeOf(childOf(node, 'lvlText'), 'val') ?? '',
  start: Number(attributeOf(childOf(node, 'start'), 'val') ?? 1),
});
