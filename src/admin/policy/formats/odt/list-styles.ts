import { labelText, numberText } from '../number-text.ts';
import { attributeOf, childrenOf, nameOf, type XmlNode } from '../xml.ts';

interface Level {
  readonly format: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** How many levels its number shows: 2 for `4.1`. */
  readonly shown: number;
}

export type ListStyle = ReadonlyMap<number, Level>;

/** Levels of a list or outline style, from 0; bullets have none. */
export function readListStyle(node: XmlNode): ListStyle {
  const levels = childrenOf(node).filter((child) => /^(?:list|outline)-level-style/.test(nameOf(child)));
  return new Map(
    levels.map((level): [number, Level] => {
      const number = (name: string, otherwise: number): number => Number(attributeOf(level, name) ?? otherwise);
      const bullet = nameOf(level) === 'list-level-style-bullet';
      return [
        number('level', 1) - 1,
        {
          format: bullet ? '' : (attributeOf(level, 'num-format') ?? ''),
          before: attributeOf(level, 'num-prefix') ?? '',
          after: attributeOf(level, 'num-suffix') ?? '',
          start: number('start-value', 1),
          shown: Math.min(number('display-levels', 1), 10),
        },
      ];
    }),
  );
}

/** Counts on in `counts` and gives the label of the item at that depth. */
export function nextLabel(style: ListStyle | undefined, counts: number[], depth: number): string {
  const level = style?.get(depth);
  counts[depth] = (counts[depth] ?? (level?.start ?? 1) - 1) + 1;
  counts.length = depth + 1;
  if (!level || level.format === '') return '';
  const parts = [];
  for (let at = Math.max(0, depth - level.shown + 1); at <= depth; at++)
    parts.push(formatted(counts[at] ?? 1, style?.get(at)?.format ?? level.format));
  return labelText(`${level.before}${parts.join('.')}${level.after}`).slice(0, 20);
}

function formatted(value: number, format: string): string {
  const kind = /^a$/i.test(format) ? 'letter' : /^i$/i.test(format) ? 'roman' : 'decimal';
  return numberText(value, kind, /^[AI]$/.test(format));
}
