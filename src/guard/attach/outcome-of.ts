import type { SiteId } from '../../core/draft.ts';
import type { ImageVerdict } from '../../core/image/image-finding.ts';
import { highestLevel } from '../../core/verdict.ts';
import type { OutcomeRecord } from '../ports.ts';

/** What is kept of a question about pictures: categories and the gravest level, never a picture. */
export function outcomeOf(
  site: SiteId,
  verdicts: readonly ImageVerdict[],
  choice: 'left-out' | 'blurred' | 'attached',
  reason: number | null,
): OutcomeRecord {
  const findings = verdicts.flatMap((verdict) => verdict.findings);
  const categories = [...new Set(findings.map(({ category }) => category))];
  return { site, categories, level: highestLevel(findings) ?? 'unknown', choice, reason };
}
