import type { DraftContext } from './draft-context.ts';
import type { Folded } from './fold.ts';
import type { NameCue } from './name-cues.ts';
import type { NameHit } from './name-hit.ts';

const INITIALS = /(?<![\p{L}\p{N}.@#'-])(\p{Lu})(?:\.\s?|\s)?(\p{Lu})\.?(?![\p{L}\p{N}'-])/gu;
/** A class or year right behind. A bare number is none: `IN 2011`, `NO 2`. */
const CLASS_AFTER =
  /^(?:'s)?[\s,]*(?:\(|in |from |o |yn )?(?:my |our )?(?:(?:[Yy]|[Yy]r|[Yy]ear|[PpSs]|[Bb]l|[Bb]lwyddyn|[Ff]lwyddyn|set)\.?\s?\d{1,2}\b|\d{1,2}[A-HJ-NP-Z]\b)/u;
/** `T.Anderson`. */
const INITIAL_SURNAME = /(?<![\p{L}\p{N}.@#])\p{Lu}\.\s?\p{Lu}\p{Ll}['\p{L}-]+/gu;
const NOT_INITIALS =
  /^(?:AH|AI|AM|AN|AP|AS|AT|BA|BE|BT|BY|CA|CC|CL|CP|CS|CV|DH|DJ|DM|DO|DS|DT|EP|ER|EU|EY|FA|FC|FS|FT|GO|GP|HA|HE|HQ|HR|HT|ID|IF|IN|IS|IT|JS|KS|LA|LE|LS|MA|MC|ME|MP|MR|MS|MY|NG|NO|NQ|NY|OF|OG|OH|OK|ON|OR|PA|PB|PC|PD|PE|PG|PM|PP|PR|PS|QA|QT|RE|RP|RS|RT|SA|SE|SO|ST|TA|TO|TT|TV|UK|UP|US|UX|VC|VE|VJ|VR|VS|WC|WE|WW|XL|XX)$/;

/** `O.P.` or `OP`, with a class or a year beside it. The roster cannot be asked: initials of pupils are not in it. */
export function initialNames(folded: Folded, { nearClass, shouted }: DraftContext): NameHit[] {
  const { text } = folded;
  const isClassed = (from: number, to: number): boolean =>
    CLASS_AFTER.test(text.slice(to, to + 24)) || nearClass(from, to);
  const found = (from: number, to: number, confidence: number): NameHit[] => {
    const cues = new Set<NameCue>(['class', 'initial']);
    return [{ from, to, kind: 'pupil-initials', tag: 'INITIALS', confidence, cues }];
  };
  const named = [...text.matchAll(INITIAL_SURNAME)].flatMap((match) => {
    const to = match.index + match[0].length;
    return isClassed(match.index, to) ? found(match.index, to, 0.8) : [];
  });
  const letters = [...text.matchAll(INITIALS)].flatMap((match) => {
    const to = match.index + match[0].length;
    const dotted = match[0].includes('.');
    const isOther = !dotted && (shouted || NOT_INITIALS.test(`${match[1]}${match[2]}`));
    return isOther || !isClassed(match.index, to) ? [] : found(match.index, to, dotted ? 0.8 : 0.6);
  });
  return [...named, ...letters];
}
