import type { NameCue } from './name-cues.ts';
import {
  CHILD_AFTER,
  CHILD_BEFORE,
  DID,
  FRIEND_AFTER,
  FRIEND_BEFORE,
  GREETED,
  HANDLED_BEFORE,
  LIST_AFTER,
  LIST_BEFORE,
  MINE_BEFORE,
  OWN_AFTER,
  OWN_BEFORE,
  PARENT_NEAR,
  PLACED_AFTER,
  PRONOUN_AFTER,
  TITLE_BEFORE,
  WISHED,
} from './name-patterns.ts';
import { PLACE_AFTER, PLACE_BEFORE, TIME_AFTER, TIME_BEFORE, WORD_AFTER, WORD_BEFORE } from './name-words.ts';
import { isPublicName } from './public-names.ts';
import { PLACE_NAMES, TIME_NAMES, WORD_NAMES } from './word-names.ts';

const CAPITAL_BEFORE = /(\p{Lu}\p{Ll}['\p{L}]*)\s$/u;
const START = /(?:^|[.!?\n:|]\s*|["(]\s*)[^\p{L}\p{N}]*$/u;
/** Capitalised, but no surname: `Oliver Year 4`, `Oliver I am so proud`. */
const NOT_SURNAME =
  /^\s+(?:Year|Yr|Y\d|P\d|S\d|KS\d|Class|Reception|Nursery|Set|I|I'm|I've|I'll|And|In|At|The|You|My|Mum|Dad|Is|Was|For|From|With|On|To|So|We|He|She|They|It|Has|Had|Got|Did|Just|But|This|That|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|GCSEs?|SATs?|EHCP|PE|TA|LOVE|\p{Lu}{2,})\b/u;
const SURNAME_AFTER = /^\s+(?:(?:de|da|van|von|di|al|el|bin|ap|ab)[\s-])?\p{Lu}['\p{L}-]+/u;
/** A single letter in lower case is an initial only where it is no word, kiss or text speak of its own. */
const INITIAL_AFTER = /^[ ._]?(?:(?!X\b)\p{Lu}(?:-\p{Lu})?|(?<=[ ._])[bcdfghjklmpqtvz])(?:[.,!?)]|\s|'s\b|$)/u;
const FIRST_PERSON = /^ I(?:\s|')/;
const BARE_S = /^s\b/i;
/** `Will SLT ever listen`, `May SATs`: no sentence has an acronym for its verb. */
const ACRONYM_AFTER = /^\s+\p{Lu}{2,}\b/u;

const BEFORE = 44;
const AFTER = 44;
/** A pronoun may stand in the next sentence. */
const PRONOUN_REACH = 90;

/** What is said round a name at `from` to `to` of the folded text. */
export function contextCues(text: string, from: number, to: number, key: string): Set<NameCue> {
  const head = text.slice(Math.max(0, from - BEFORE), from);
  const tail = text.slice(to, to + AFTER);
  const start = START.test(head);
  const initial = INITIAL_AFTER.test(tail) && !FIRST_PERSON.test(tail) && !BARE_S.test(tail);
  const shouted = /\p{Lu}{3}/u.test(text.slice(from, to)) && /^\s+\p{Lu}{2}/u.test(tail);
  const list = LIST_AFTER.test(tail) || LIST_BEFORE.test(head);
  const isWord = WORD_NAMES.has(key);
  const seen: [NameCue, boolean][] = [
    ['start', start],
    ['own', OWN_BEFORE.test(head) || OWN_AFTER.test(tail)],
    ['friend', FRIEND_BEFORE.test(head) || FRIEND_AFTER.test(tail)],
    ['mine', MINE_BEFORE.test(head)],
    ['child-before', CHILD_BEFORE.test(head)],
    ['handled', HANDLED_BEFORE.test(head)],
    ['child-after', CHILD_AFTER.test(tail)],
    ['placed', PLACED_AFTER.test(tail)],
    ['possessive', /^'s?\s/.test(tail)],
    ['wished', WISHED.test(head)],
    ['greeted', GREETED.test(head)],
    ['did', DID.test(tail)],
    ['list', list],
    ['vocative', start && /^\s*[,!:]/.test(tail)],
    ['initial', initial],
    ['surname', !initial && !shouted && SURNAME_AFTER.test(tail) && !NOT_SURNAME.test(tail)],
    ['preceded', !shouted && isSurnameOf(head)],
    ['titled', TITLE_BEFORE.test(head)],
    ['phrase', isWord && (WORD_BEFORE.test(head) || WORD_AFTER.test(tail) || (!shouted && ACRONYM_AFTER.test(tail)))],
    ['time', TIME_NAMES.has(key) && (TIME_BEFORE.test(head) || TIME_AFTER.test(tail))],
    ['place', PLACE_NAMES.has(key) && (list || PLACE_BEFORE.test(head) || PLACE_AFTER.test(tail))],
    ['parent', PARENT_NEAR.test(head) || PARENT_NEAR.test(tail)],
    ['pronoun', PRONOUN_AFTER.test(text.slice(to, to + PRONOUN_REACH))],
  ];
  return new Set(seen.flatMap(([cue, holds]) => (holds ? [cue] : [])));
}

/** `Harry Kane`: a capitalised word before, unless it is only capitalised because a sentence starts there. */
function isSurnameOf(head: string): boolean {
  const word = CAPITAL_BEFORE.exec(head);
  if (!word) return false;
  return !START.test(head.slice(0, word.index)) || isPublicName((word[1] as string).toLowerCase());
}
