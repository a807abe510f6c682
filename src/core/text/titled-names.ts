import type { CompiledPack } from '../pack/compile.ts';
import { type Folded, nameKey } from './fold.ts';
import type { NameCue } from './name-cues.ts';
import type { NameHit } from './name-hit.ts';

const TITLED =
  /(?<![\p{L}\p{N}])(?:mr|mrs|miss|ms|dr|sir|sister|father|fr|rev|mx|madame|monsieur|senora|frau)\b\.?\s+(\p{L}[\p{L}'-]*)/giu;
const PARENT_NEAR =
  /\b(?:mum|mam|mother|dad|father|parents?|son|daughter|evening|gate|ring|rang|complain(?:ed|ing|t)?|email(?:ed)?|message me|your (?:boy|girl|lad|child))\b|'s (?:done|been|doing|mum|dad|on)\b/i;
const FAMILY =
  /(?<![\p{L}\p{N}])(?:the|that)\s+(\p{Lu}\p{Ll}+(?:[\p{Lu}]\p{Ll}+)?)s\b(?=\s*(?:$|[,.!?]|who|who've|have|are|were|again|family|mum|dad|twins?|kids?|lot|at|in|on|boys?|girls?|brothers?|sisters?))/gu;
const FAMILY_NEAR =
  /\b(?:mum|dad|parents?|family|families|siblings|class|school|gate|attendance|parents.? evening|twins|owes?|year \d|y\d)\b/i;

const around = (text: string, from: number, to: number): string =>
  `${text.slice(Math.max(0, from - 60), from)} ${text.slice(to, to + 60)}`;

/** `Mrs Okafor`: staff of the school, else somebody's parent or somebody else. */
export function titledNames(folded: Folded, compiled: CompiledPack): NameHit[] {
  const { text } = folded;
  return [...text.matchAll(TITLED)].flatMap((match): NameHit[] => {
    const name = (match[1] as string).replace(/'s?$/, '');
    const from = match.index;
    const to = from + match[0].length - ((match[1] as string).length - name.length);
    const key = nameKey(name);
    const cues = new Set<NameCue>();
    if (compiled.staff.surnames.has(key)) return [{ from, to, kind: 'staff', tag: 'STAFF', confidence: 0, cues }];
    if (!/^\p{Lu}/u.test(name)) return [];
    if (key.length === 1) return [{ from, to, kind: 'staff', tag: 'STAFFI', confidence: 0, cues }];
    if (!PARENT_NEAR.test(around(text, from, to)))
      return [{ from, to, kind: 'staff', tag: 'TITLEDNAME', confidence: 0.05, cues }];
    cues.add('parent');
    return [{ from, to, kind: 'parent', tag: 'PARENTT', confidence: 0.35, cues }];
  });
}

/** `the Okafors`. */
export function familyNames(folded: Folded, inSchool: boolean): NameHit[] {
  const { text } = folded;
  return [...text.matchAll(FAMILY)].flatMap((match): NameHit[] => {
    const to = match.index + match[0].length;
    if (!inSchool || !FAMILY_NEAR.test(around(text, match.index, to))) return [];
    return [
      {
        from: match.index,
        to,
        kind: 'parent',
        tag: 'PARENTT',
        confidence: 0.5,
        cues: new Set<NameCue>(['parent', 'school']),
      },
    ];
  });
}
