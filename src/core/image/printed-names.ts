import type { Draft } from '../draft.ts';
import { overlaps, type Span } from '../finding.ts';
import type { CompiledPack } from '../pack/compile.ts';
import { draftFits, levelOf } from '../pack/rule-fits.ts';
import { ADULT_NAMES } from '../text/common-names.ts';
import { SCHOOL, WORK } from '../text/draft-words.ts';
import { nameKey } from '../text/fold.ts';
import { isPublicName } from '../text/public-names.ts';
import { WORD_NAMES } from '../text/word-names.ts';
import type { WordsFinding } from './image-detect.ts';

/**
 * Pupils' names as print has them and prose has not: first and last name of a pupil of the roster anywhere, also one
 * above the other; labels and lists of first names; a certificate with a child's name. What the text judgement found
 * already is left out. `text`: `textOf` of the picture.
 */
export function printedNames(
  text: string,
  draft: Draft,
  compiled: CompiledPack,
  known: readonly WordsFinding[],
): readonly WordsFinding[] {
  const fits = (when: Parameters<typeof draftFits>[0] | undefined) => !when || draftFits(when, draft);
  const rule = compiled.pack.rules.find(({ category, when }) => category === 'pupil-name' && fits(when));
  if (!rule) return [];
  const told = known.filter(({ category }) => category === 'pupil-name').flatMap(({ spans }) => spans);
  const spans = namesIn(text, compiled).filter((span) => !told.some((other) => overlaps(span, other)));
  if (spans.length === 0) return [];
  return [
    { category: 'pupil-name', level: levelOf(rule, draft, {}), rule: rule.id, target: null, spans, replacement: null },
  ];
}

/** A word with a capital, and what stands with it between line ends and the signs of a list. */
interface Word extends Span {
  readonly key: string;
  readonly part: string;
}

const CAPITALISED = /\p{Lu}[\p{L}'’-]*/gu;
const PART = /[^,;:•|&+\n]+/gu;
/** A name alone, perhaps with an initial (`Oliver M`), a surname, and what lists have beside it: numbers, ticks. */
const LABEL = /^[\s\d.)–*-]*\p{Lu}[\p{L}'’-]+(?<more>\s+\p{Lu}[\p{L}'’-]*\.?)?[\s\d.✓✔/()+-]*$/u;
const CERTIFICATE =
  /\b(?:certificate|awarded|presented to|(?:star|reader|writer|pupil) of the|head ?teacher.?s award|tystysgrif)\b/i;

/** So many first names are a list of pupils: where print speaks of school, and where it does not. */
const IN_SCHOOL = { roster: 2, none: 3 };
const ANYWHERE = { roster: 4, none: Number.POSITIVE_INFINITY };

function namesIn(text: string, compiled: CompiledPack): Span[] {
  const words = [...text.matchAll(PART)].flatMap(({ 0: part, index: from }) =>
    [...part.matchAll(CAPITALISED)].map(({ 0: word, index }): Word => {
      const start = from + index;
      return { key: nameKey(word), part, start, end: start + word.length };
    }),
  );
  const full = fullNames(words, text, compiled);
  const labels = words.filter((word) => isLabel(word, compiled) && !full.some((span) => overlaps(span, word)));
  const roster = compiled.roster ? 'roster' : 'none';
  const enough = (WORK.test(text) || SCHOOL.test(text) ? IN_SCHOOL : ANYWHERE)[roster];
  const awarded = CERTIFICATE.test(text) && (WORK.test(text) || roster === 'roster');
  const listed = awarded || new Set(labels.map(({ key }) => key)).size >= enough ? labels : [];
  return [...full, ...listed.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
}

/** Of one pupil of the roster: beside each other, or one above the other. The roster is lossy, so the first must be a name. */
function fullNames(words: readonly Word[], text: string, { roster }: CompiledPack): Span[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    if (!next || !roster?.hasFull(word.key, next.key) || !roster.hasFirst(word.key) || !isPublicName(word.key))
      return [];
    return /^[ \n]$/.test(text.slice(word.end, next.start)) ? [{ start: word.start, end: next.end }] : [];
  });
}

/** A child's first name alone: of the roster where there is one, which also knows whose surname it is. */
function isLabel({ key, part }: Word, { roster, staff }: CompiledPack): boolean {
  const label = LABEL.exec(part);
  if (!label || !nameKey(part).startsWith(key) || !isPublicName(key)) return false;
  if (WORD_NAMES.has(key) || ADULT_NAMES.has(key) || staff.forenames.has(key)) return false;
  const surname = nameKey(label.groups?.more ?? '').length > 1;
  return roster ? roster.hasFirst(key) && !surname : true;
}
