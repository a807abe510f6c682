import type { CompiledPack } from '../pack/compile.ts';
import { annotate } from './annotate.ts';

/** Milliseconds of one `annotate`: half of the calls took at most `p50`, 95 of 100 at most `p95`. */
export interface AnnotateCost {
  readonly p50: number;
  readonly p95: number;
}

/**
 * What the fast text layer costs on a text. `now`: a clock in milliseconds, since core has none. Each call sees another
 * text, as each key press does.
 */
export function benchAnnotate(text: string, compiled: CompiledPack, now: () => number, calls = 200): AnnotateCost {
  for (let i = 0; i < calls / 2; i++) annotate(`${text} ${i}`, compiled);
  const took: number[] = [];
  for (let i = 0; i < calls; i++) {
    const start = now();
    annotate(`${text} ${i % 7}`, compiled);
    took.push(now() - start);
  }
  took.sort((a, b) => a - b);
  return { p50: took[Math.floor(calls * 0.5)] as number, p95: took[Math.floor(calls * 0.95)] as number };
}
