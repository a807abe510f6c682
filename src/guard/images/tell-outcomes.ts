import type { ImageVerdict } from '../../core/image/image-finding.ts';
import type { DeskPorts } from '../attach/image-desk.ts';
import type { ImageChoice } from '../attach/image-ui.ts';
import type { Entry } from './entry.ts';

const CHOICES = { 'leave-out': 'left-out', blur: 'blurred', attach: 'attached' } as const;

/** Records what was chosen, pictures of the same choice and answer together; only where something was found. */
export function tellOutcomes(
  chosen: readonly (readonly [Entry, ImageChoice])[],
  ports: Pick<DeskPorts, 'record'>,
): void {
  const groups = new Map<string, { choice: ImageChoice; verdicts: ImageVerdict[] }>();
  for (const [{ looked }, choice] of chosen) {
    if (!looked || looked.verdict.findings.length === 0) continue;
    const key = `${choice.kind} ${answerIn(choice)}`;
    const group = groups.get(key) ?? { choice, verdicts: [] };
    group.verdicts.push(looked.verdict);
    groups.set(key, group);
  }
  for (const { choice, verdicts } of groups.values()) ports.record(verdicts, CHOICES[choice.kind], answerIn(choice));
}

const answerIn = (choice: ImageChoice): number | null => (choice.kind === 'attach' ? choice.answer : null);
