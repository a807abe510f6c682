import { incompleteReason } from '../browser/message-error.ts';
import { type Draft, fingerprint, readingKey } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import type { ImageVerdict } from '../core/image/image-finding.ts';
import { withImages } from '../core/image/with-images.ts';
import type { IncompleteReason, Verdict } from '../core/verdict.ts';
import { isBlank } from '../sites/editor-text.ts';
import type { ReaderPort } from './ports.ts';

/** The content script's own judgement, synchronous: without the reader's facts, then with them. */
export type Judge = (draft: Draft, reader: ReaderFacts | null, incomplete: IncompleteReason | null) => Verdict;

/** Looks at the pictures of a draft (`Draft.images`): a verdict each, null where it could not. Never rejects. */
export type LookAt = (draft: Draft) => Promise<readonly (ImageVerdict | null)[]>;

interface Entry {
  verdict: Verdict;
  /** True while the reader has not answered. */
  pending: boolean;
  /** Settles, never rejects, when the verdict is final. */
  final: Promise<Verdict>;
}

const KEPT = 60;

const withoutEncoder = ({ incomplete }: Verdict): boolean =>
  incomplete?.kind === 'failed' && incomplete.part === 'encoder';

/**
 * Verdicts by fingerprint. The fast judgement is there at once; the reader's facts refine it. Drafts are kept in memory
 * only, the last few, and are gone with the page.
 */
export class Judging {
  readonly #entries = new Map<string, Entry>();
  /** By `readingKey`: a step of the site's that shows another audience is judged at once. */
  readonly #facts = new Map<string, ReaderFacts>();

  constructor(
    private readonly judge: Judge,
    private readonly reader: ReaderPort,
    private readonly lookAt: LookAt = async ({ images = [] }) => images.map(() => null),
  ) {}

  /** The verdict as far as it is known, asking the reader if nobody has yet. */
  look(draft: Draft): { readonly verdict: Verdict; readonly pending: boolean; readonly final: Promise<Verdict> } {
    const key = fingerprint(draft);
    const known = this.#entries.get(key);
    if (known) return known;
    const facts = this.#facts.get(readingKey(draft)) ?? null;
    const fast = this.#judge(draft, facts, null);
    const pictures = (draft.images?.length ?? 0) > 0;
    if (facts && !pictures) return this.#keep(key, { verdict: fast, pending: false, final: Promise.resolve(fast) });
    const entry: Entry = { verdict: fast, pending: true, final: Promise.resolve(fast) };
    entry.final = Promise.all([facts ? fast : this.#read(draft), pictures ? this.lookAt(draft) : []]).then(
      ([text, images]) => {
        const verdict = withImages(text, images);
        entry.verdict = verdict;
        entry.pending = false;
        // A failed reading is not kept: the reader may be back at the next look. One without the encoder is an answer.
        const failed = verdict.incomplete !== null && !withoutEncoder(verdict);
        if (failed && this.#entries.get(key) === entry) this.#entries.delete(key);
        return verdict;
      },
    );
    return this.#keep(key, entry);
  }

  /** The verdict of print in a picture: nobody waits at a key for it, so the reader is given time. Never rejects. */
  async lookPatiently(draft: Draft): Promise<Verdict> {
    const facts = this.#facts.get(readingKey(draft));
    return facts ? this.#judge(draft, facts, null) : this.#read(draft, true);
  }

  /** What is known when waiting has ended: the fast verdict, marked as not fully checked. */
  late(draft: Draft): Verdict {
    return this.#judge(draft, null, { kind: 'reader-late' });
  }

  /** What the person excepts has changed: the facts stand, the verdicts do not. */
  judgeAnew(): void {
    this.#entries.clear();
  }

  forget(): void {
    this.#entries.clear();
    this.#facts.clear();
  }

  async #read(draft: Draft, patient = false): Promise<Verdict> {
    if (isBlank(draft.text)) return this.#judge(draft, null, null);
    try {
      const facts = await this.reader.read(draft, patient);
      // Without the encoder a draft is read again once it has changed.
      if (facts.encoder) {
        this.#facts.set(readingKey(draft), facts);
        dropOldest(this.#facts);
      }
      return this.#judge(draft, facts, null);
    } catch (error) {
      return this.#judge(draft, null, incompleteReason(error));
    }
  }

  #judge(draft: Draft, reader: ReaderFacts | null, incomplete: IncompleteReason | null): Verdict {
    try {
      return this.judge(draft, reader, incomplete);
    } catch {
      return { outcome: 'unknown', findings: [], incomplete: { kind: 'failed', part: 'judge' } };
    }
  }

  #keep(key: string, entry: Entry): Entry {
    this.#entries.set(key, entry);
    dropOldest(this.#entries);
    return entry;
  }
}

function dropOldest(kept: Map<string, unknown>): void {
  const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
}
