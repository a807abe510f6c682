import nlp from 'compromise/two';

export interface Grammar {
  readonly negated: boolean;
  readonly question: boolean;
  readonly quoted: boolean;
  /** Who the sentence speaks of, as far as grammar tells. */
  readonly subject: 'i' | 'we' | 'you' | 'they' | 'person' | 'other';
}

/** A map, since a word of a draft may be `constructor`. */
const PRONOUNS: ReadonlyMap<string, Grammar['subject']> = new Map([
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
const NEGATED =
  /\b(?:no|not|never|nobody|none|nothing|neither|without|hardly|[a-z]+n['’]?t|cannot|nae|naebody|ddim|dim|byth)\b/i;
const QUOTED = /^\s*(?:>|RT @)|["“”][^"“”]{3,}["“”]|(?<!\w)['‘][^'’]{8,}['’](?!\w)/;

/** Who the sentence speaks of: what stands before its first verb, as far as the tagger sees. */
function subjectOf(sentence: string): Grammar['subject'] {
  for (const term of nlp(sentence).termList()) {
    const tags = term.tags ?? new Set<string>();
    const word = term.normal.replace(/['’].*$/, '');
    const pronoun = PRONOUNS.get(word);
    if (pronoun) return pronoun;
    if (tags.has('Person') || tags.has('FirstName')) return 'person';
    if (tags.has('Verb') && !tags.has('Auxiliary') && !INVERTED.test(word))
      return tags.has('Imperative') ? 'you' : 'other';
  }
  return 'other';
}

/** Grammar of one sentence. Never given a whole draft: compromise takes half a second on 10,000 characters at once. */
export function readSentence(sentence: string): Grammar {
  return {
    negated: NEGATED.test(sentence),
    question: /\?[!?"'”’)\s]*$/.test(sentence),
    quoted: QUOTED.test(sentence),
    subject: subjectOf(sentence),
  };
}
