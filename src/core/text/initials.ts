import type { Folded } from './fold.ts';
import type { NameCue } from './name-cues.ts';
import type { NameHit } from './name-hit.ts';

const INITIALS = /(?<![\p{L}\p{N}.@#])(\p{Lu})(?:\.\s?|\s)?(\p{Lu})\.?(?![\p{L}\p{N}])/gu;
const CLASS_AFTER =
  /^(?:'s)?[\s,]*(?:\(|in |from |o |yn )?(?:my |our )?(?:(?:y|yr|year|p|s|bl|blwyddyn|set)\.?\s?)?\d{1,2}/i;
/** `T.Anderson`. */
const INITIAL_SURNAME = /(?<![\p{L}\p{N}.@#])\p{Lu}\.\s?\p{Lu}\p{Ll}['\p{L}-]+/gu;
const NOT_INITIALS =
  /^(?:TV|PE|RE|IT|UK|US|EU|OK|MP|TA|HR|PC|AM|PM|NHS|DJ|MC|VE|VJ|HQ|ID|CV|DT|BT|ER|AI|NY|LA|GP|EP|CP|PP|XX|KS|SATS|PS|RS|HT|TT|MS|MR|DR|ST)$/;

/** `O.P.` or `OP`, with a class or a year behind. The roster cannot be asked: initials of pupils are not in it. */
export function initialNames(folded: Folded, nearClass: (from: number, to: number) => boolean): NameHit[] {
  const { text } = folded;
  const named = [...text.matchAll(INITIAL_SURNAME)].flatMap((match): NameHit[] => {
    const from = match.index;
    const to = from + match[0].length;
    if (!CLASS_AFTER.test(text.slice(to, to + 24)) && !nearClass(from, to)) return [];
    return [
      {
        from,
        to,
        kind: 'pupil-initials',
        tag: 'INITIALS',
        confidence: 0.8,
        cues: new Set<NameCue>(['class', 'initial']),
      },
    ];
  });
  const letters = [...text.matchAll(INITIALS)].flatMap((match): NameHit[] => {
    const from = match.index;
    const to = from + match[0].length;
    const dotted = match[0].includes('.');
    const classed = CLASS_AFTER.test(text.slice(to, to + 24)) || nearClass(from, to);
    if (!classed || (!dotted && NOT_INITIALS.test(`${match[1]}${match[2]}`))) return [];
    const cues = new Set<NameCue>(['class', 'initial']);
    return [{ from, to, kind: 'pupil-initials', tag: 'INITIALS', confidence: dotted ? 0.8 : 0.6, cues }];
  });
  return [...named, ...letters];
}
