import type { Evidence } from '../../core/evidence/evidence.ts';
import { evidenceHtml } from '../../core/evidence/evidence-html.ts';
import { evidenceName } from '../../core/evidence/evidence-name.ts';
import type { Language } from '../../core/language.ts';

/** The browser has taken the file over long before. */
const KEPT_MS = 2_000;

/** Hands the note to the person as a file, to where their browser puts downloads; returns its name. No copy stays. */
export function saveEvidence(evidence: Evidence, remark: string, language: Language): string {
  const name = evidenceName(evidence, language);
  const url = URL.createObjectURL(new Blob([evidenceHtml(evidence, remark, language)], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  return name;
}
