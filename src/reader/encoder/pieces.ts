/** `vocab.json` of USE-Lite: SentencePiece pieces with their log probabilities; the first six are control pieces. */
export type Vocabulary = readonly (readonly [piece: string, score: number])[];

export type Tokeniser = (text: string) => number[];

const CONTROL_PIECES = 6;
const UNKNOWN = 0;
const UNKNOWN_SCORE = -20;

/**
 * SentencePiece's unigram model: the most likely pieces of a text, by Viterbi, linear in its length. Runs of unknown
 * characters become one piece of id 0. (Kudo 2018, 'Subword Regularization', section 3.1.)
 */
export function createTokeniser(vocabulary: Vocabulary): Tokeniser {
  const ids = new Map<string, number>();
  let longest = 1;
  for (let id = CONTROL_PIECES; id < vocabulary.length; id++) {
    const piece = vocabulary[id]?.[0] ?? '';
    ids.set(piece, id);
    longest = Math.max(longest, piece.length);
  }
  return (text) => {
    const trimmed = text.normalize('NFKC').trim().replace(/\s+/g, '▁');
    if (!trimmed) return [];
    return bestPath(`▁${trimmed}`, ids, vocabulary, longest);
  };
}

function bestPath(text: string, ids: ReadonlyMap<string, number>, vocabulary: Vocabulary, longest: number): number[] {
  const length = text.length;
  const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(length + 1);
  const piece = new Int32Array(length + 1);
  best[0] = 0;
  const reach = (start: number, end: number, id: number, score: number) => {
    const sum = (best[start] as number) + score;
    if (sum <= (best[end] as number)) return;
    best[end] = sum;
    from[end] = start;
    piece[end] = id;
  };
  for (let i = 0; i < length; i++) {
    for (let end = i + 1; end <= Math.min(length, i + longest); end++) {
      const id = ids.get(text.slice(i, end));
      if (id !== undefined) reach(i, end, id, vocabulary[id]?.[1] ?? 0);
    }
    reach(i, i + 1, UNKNOWN, UNKNOWN_SCORE);
  }
  const out: number[] = [];
  for (let i = length; i > 0; i = from[i] as number) {
    const id = piece[i] as number;
    if (id !== UNKNOWN || out.at(-1) !== UNKNOWN) out.push(id);
  }
  return out.reverse();
}
