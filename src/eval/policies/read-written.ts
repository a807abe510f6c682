import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { CATEGORIES } from '../../core/category.ts';
import { LEVELS } from '../../core/finding.ts';
import { APPLIES_TO, PLACES } from '../../core/pack/schema.ts';
import type { LabelledPolicy } from './labelled-policy.ts';

const lineSchema = z.object({
  line: z.int(),
  text: z.string(),
  appliesTo: z.enum(APPLIES_TO),
  place: z.enum(PLACES),
  categories: z.array(z.enum(CATEGORIES)),
  level: z.enum(LEVELS),
});

/** The invented policies with their labels; those named in the README's list are held back. */
export function readWritten(folder: string): LabelledPolicy[] {
  const heldBack = new Set(readFileSync(path.join(folder, 'README.md'), 'utf8').match(/(?<=^- )[a-z0-9-]+$/gm) ?? []);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => {
      const id = name.replace('.jsonl', '');
      const lines = readFileSync(path.join(folder, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const clauses = lines
        .filter((line) => !('details' in line))
        .map((line, i) => {
          const { text, ...label } = lineSchema.parse(line);
          return { id: `${id}-${i + 1}`, texts: [text], ...label };
        });
      const details = lines.find((line) => 'details' in line)?.details ?? null;
      const text = readFileSync(path.join(folder, `${id}.txt`), 'utf8');
      return { id, kind: heldBack.has(id) ? 'held-back' : 'written', text, clauses, details };
    });
}
