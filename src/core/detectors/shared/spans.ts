import type { Span } from '../../finding.ts';

/** In order, overlapping ones joined. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (end > start) out.push({ start, end });
  }
  return out;
}
