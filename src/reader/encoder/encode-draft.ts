import type { Draft } from '../../core/draft.ts';
import type { DraftParts } from '../../core/text/draft-parts.ts';
import type { Encoded, Gain } from '../../core/text/encoded.ts';
import type { TextParts } from '../../core/text/features.ts';
import type { Encoder, Reading } from './encoder.ts';
import { encoderInput, type Piece, piecesOf, WINDOW } from './input.ts';
import type { Tokeniser } from './pieces.ts';

/** Long drafts are read in as many windows, those that hold most; each takes as long as a draft of some 500 letters. */
const MOST_WINDOWS = 3;
const STEP = WINDOW - 16;

/** The encoder's reading of a whole draft: of each output, what the window says that raises it most. */
export async function encodeDraft(
  encoder: Encoder,
  tokenise: Tokeniser,
  draft: Draft,
  parts: DraftParts,
): Promise<Encoded> {
  const pieces = piecesOf(parts.text, tokenise);
  const reply = parts.reply ? piecesOf(parts.reply, tokenise) : [];
  const readings: { window: readonly Piece[]; reading: Reading }[] = [];
  for (const window of windowsOf(pieces, parts.text))
    readings.push({ window, reading: await encoder(encoderInput(draft, window, reply)) });
  const best = (output: number) =>
    readings.reduce((top, r) => ((r.reading.logits[output] ?? 0) > (top.reading.logits[output] ?? 0) ? r : top));
  const outputs = readings[0]?.reading.logits.length ?? 0;
  const chosen = Array.from({ length: outputs }, (_, output) => best(output));
  return {
    logits: Float32Array.from(chosen, ({ reading }, output) => reading.logits[output] ?? 0),
    gains: readings.flatMap((of) => gainsOf(of, (output) => chosen[output] === of)),
  };
}

function gainsOf(
  { window, reading }: { window: readonly Piece[]; reading: Reading },
  counts: (output: number) => boolean,
): Gain[] {
  const outputs = reading.logits.length;
  return window.map(({ start, end }, i) => ({
    start,
    end,
    by: Float32Array.from({ length: outputs }, (_, o) => (counts(o) ? (reading.gains[i * outputs + o] ?? 0) : 0)),
  }));
}

/** The windows that hold most names and words of meaning, in the order of the text. */
function windowsOf(pieces: readonly Piece[], text: TextParts): (readonly Piece[])[] {
  if (pieces.length <= WINDOW) return [pieces];
  const windows = [];
  for (let from = 0; from < pieces.length - 16; from += STEP) windows.push(pieces.slice(from, from + WINDOW));
  const weight = (window: readonly Piece[]) => {
    const start = window[0]?.start ?? 0;
    const end = window.at(-1)?.end ?? 0;
    const inside = (at: number) => at >= start && at < end;
    return (
      2 * [...text.names, ...text.school].filter((n) => inside(n.start)).length +
      text.hits.filter((h) => inside(text.tokens[h.from]?.start ?? 0)).length
    );
  };
  const ranked = windows.map((window, i) => ({ i, window, weight: weight(window) }));
  const kept = ranked.sort((a, b) => b.weight - a.weight || a.i - b.i).slice(0, MOST_WINDOWS);
  return kept.sort((a, b) => a.i - b.i).map(({ window }) => window);
}
