import { type Target, TEXT_CATEGORIES, type TextCategory } from '../core/category.ts';
import type { Finding } from '../core/finding.ts';
import { holds, type Verdict } from '../core/verdict.ts';

/** What is known of a draft's labels; null where the line has none. */
export interface Labels {
  readonly expect: readonly TextCategory[];
  readonly allow: readonly TextCategory[];
  readonly target: Target | null;
  readonly spans: readonly string[];
}

interface Count {
  hit: number;
  extra: number;
  missed: number;
}

/** Running counts over judged drafts. Only `caution` and `stop` count; what is in `allow` counts for neither side. */
export class Figures {
  readonly #counts = new Map<TextCategory, Count>(TEXT_CATEGORIES.map((c) => [c, { hit: 0, extra: 0, missed: 0 }]));
  #harmful = 0;
  #detected = 0;
  #silent = 0;
  #alarms = 0;
  #targets = { right: 0, all: 0 };
  #words = { shared: 0, shown: 0, labelled: 0 };
  #notes = 0;

  add(text: string, verdict: Verdict, { expect, allow, target, spans }: Labels): void {
    const held = verdict.findings.filter((f) => f.level !== 'note');
    this.#notes += verdict.findings.length - held.length;
    const found = new Set(held.map((f) => f.category));
    for (const [category, count] of this.#counts) {
      if (expect.includes(category)) count[found.has(category) ? 'hit' : 'missed'] += 1;
      else if (found.has(category) && !allow.includes(category)) count.extra += 1;
    }
    const right = held.some((f) => ([...expect, ...allow] as string[]).includes(f.category));
    if (expect.length > 0) {
      this.#harmful += 1;
      if (right) this.#detected += 1;
      this.#addSpans(
        text,
        held.filter((f) => (expect as readonly string[]).includes(f.category)),
        spans,
      );
    } else {
      this.#silent += 1;
      if (holds(verdict) && held.some((f) => !(allow as readonly string[]).includes(f.category))) this.#alarms += 1;
    }
    const criticism = held.find((f) => f.category === 'criticism');
    if (target && criticism) {
      this.#targets.all += 1;
      if (criticism.target === target) this.#targets.right += 1;
    }
  }

  #addSpans(text: string, found: readonly Finding[], labelled: readonly string[]): void {
    if (found.length === 0 || labelled.length === 0) return;
    const shown = new Set(found.flatMap((f) => f.spans.flatMap((s) => range(s.start, s.end))));
    const wanted = new Set(
      labelled.flatMap((words) =>
        text.includes(words) ? range(text.indexOf(words), text.indexOf(words) + words.length) : [],
      ),
    );
    this.#words.shown += shown.size;
    this.#words.labelled += wanted.size;
    for (const at of shown) if (wanted.has(at)) this.#words.shared += 1;
  }

  /** A table for people, and the headline numbers under it. */
  toString(): string {
    const rows = [...this.#counts].map(([category, count]) => ({ category, count, ...rates(count) }));
    const all = rows.reduce<Count>(
      (sum, { count }) => ({
        hit: sum.hit + count.hit,
        extra: sum.extra + count.extra,
        missed: sum.missed + count.missed,
      }),
      { hit: 0, extra: 0, missed: 0 },
    );
    const micro = rates(all);
    const seen = rows.filter(({ count }) => count.hit + count.extra + count.missed > 0);
    const macro = seen.reduce((sum, r) => sum + r.f1, 0) / Math.max(1, seen.length);
    const lines = rows.map(({ category, count, precision, recall, f1 }) =>
      line(category, count.hit + count.missed, precision, recall, f1),
    );
    const { shared, shown, labelled } = this.#words;
    return [
      'category          drafts  precision  recall    F1',
      ...lines,
      line('micro', all.hit + all.missed, micro.precision, micro.recall, micro.f1),
      `macro F1 ${macro.toFixed(3)}`,
      `harmful drafts with a right finding (detection): ${share(this.#detected, this.#harmful)}`,
      `silent drafts with a false alarm: ${share(this.#alarms, this.#silent)}`,
      `target of criticism right: ${share(this.#targets.right, this.#targets.all)}`,
      `letters of the words shown that are labelled: ${share(shared, shown)}; labelled letters that are shown: ${share(shared, labelled)}`,
      `notes (not counted above): ${this.#notes}`,
    ].join('\n');
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

function rates({ hit, extra, missed }: Count): { precision: number; recall: number; f1: number } {
  const over = (of: number) => (of === 0 ? 0 : hit / of);
  return {
    precision: over(hit + extra),
    recall: over(hit + missed),
    f1: hit === 0 ? 0 : (2 * hit) / (2 * hit + extra + missed),
  };
}

const line = (name: string, drafts: number, ...values: number[]): string =>
  name.padEnd(18) +
  String(drafts).padStart(6) +
  values.map((v, i) => v.toFixed(3).padStart(i === 0 ? 11 : i === 1 ? 8 : 7)).join('');

const share = (part: number, all: number): string =>
  all === 0 ? 'none to count' : `${((100 * part) / all).toFixed(1)} % (${part} of ${all})`;
