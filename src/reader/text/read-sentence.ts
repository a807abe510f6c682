import nlp from 'compromise/two';
import type { SentenceGrammar, Subject } from '../../core/text/grammar.ts';

/** A map, since a word of a draft may be `constructor`. */
const PRONOUNS: ReadonlyMap<string, Subject> = new Map([
  ['i', 'i'],
  ['im', 'i'],
  ['ive', 'i'],
  ['we', 'we'],
  ['you', 'you'],
  ['u', 'you'],
  ['they', 'they'],
  ['he', 'person'],
  ['she', 'person'],
  ['who', 'other'],
]);
/** Verbs that go before the subject in a question. */
const INVERTED = /^(?:am|are|is|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must)$/;
/** Not every word in -nt: want, parent and student are none. */
const NEGATED =
  /\b(?:no|not|never|nobody|none|nothing|neither|without|hardly|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|could|would|should|must|need|dare|sha|ai)n['’]?t|cannot|nae|naebody|ddim|dim|byth)\b/i;
const QUOTED = /^\s*(?:>|RT @)|["“”][^"“”]{3,}["“”]|(?<!\w)['‘][^'’]{8,}['’](?!\w)/;

/** In letters. The subject stands early; the tagger takes its time on the rest. */
const HEAD = 48;
const FIRST_WORD = /^\P{L}{0,9}(\p{L}+)/u;

/** Who the sentence speaks of, and where: what stands before its first verb, as far as the tagger sees. */
function subjectOf(sentence: string): Pick<SentenceGrammar, 'subject' | 'verb'> {
  const first = FIRST_WORD.exec(sentence);
  const opening = PRONOUNS.get(first?.[1]?.toLowerCase() ?? '');
  if (first && opening) return { subject: opening, verb: first[0].length };
  const head = sentence.slice(0, HEAD);
  let at = 0;
  let named = false;
  let verb = -1;
  for (const { pre, text, post, normal, tags } of nlp(head).termList()) {
    const word = normal.replace(/['’].*$/, '');
    const start = at + pre.length;
    at = start + text.length + post.length;
    const pronoun = PRONOUNS.get(word);
    if (pronoun) return { subject: pronoun, verb: at };
    if (tags?.has('Noun')) named = true;
    if (!tags?.has('Verb')) continue;
    if (verb < 0 && named) verb = start;
    if (!tags.has('Auxiliary') && !INVERTED.test(word))
      return { subject: tags.has('Imperative') ? 'you' : 'other', verb: verb < 0 ? start : verb };
  }
  return { subject: 'other', verb: verb < 0 ? head.length : verb };
}

/** Grammar of one sentence. Never given a whole draft: compromise takes half a second on 10,000 characters at once. */
export function readSentence(sentence: string): SentenceGrammar {
  return {
    negated: NEGATED.test(sentence),
    question: /\?[!?"'”’)\s]*$/.test(sentence),
    quoted: QUOTED.test(sentence),
    ...subjectOf(sentence),
  };
}
