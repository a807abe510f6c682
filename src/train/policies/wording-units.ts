import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { clauseFeatures } from '../../admin/policy/learnt/clause-features.ts';
import { readUnit } from '../../admin/policy/read-unit.ts';
import { CATEGORIES } from '../../core/category.ts';
import { LEVELS } from '../../core/finding.ts';
import { APPLIES_TO, PLACES } from '../../core/pack/schema.ts';
import { asUnit } from './as-unit.ts';
import type { LabelledUnit } from './labelled-units.ts';

const lineSchema = z.object({
  heading: z.string(),
  leadIn: z.string(),
  text: z.string(),
  appliesTo: z.enum(APPLIES_TO).nullable(),
  place: z.enum(PLACES).nullable(),
  categories: z.array(z.enum(CATEGORIES)),
  level: z.enum(LEVELS).nullable(),
});

/** A clause of `tests/corpus/policies/clauses`, and the file and heading it stands in. */
export interface WordingUnit extends LabelledUnit {
  readonly file: string;
  readonly heading: string;
}

/** Single clauses by the range of their wording; a null place asks for nothing. */
export function wordingUnits(root: string): WordingUnit[] {
  const folder = path.join(root, 'tests/corpus/policies/clauses');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const { heading, leadIn, text, ...label } = lineSchema.parse(JSON.parse(line));
        const { place, appliesTo } = label;
        const labels = place === null || appliesTo === null ? [] : [{ ...label, place, appliesTo }];
        return { file, heading, features: clauseFeatures(readUnit(asUnit(heading, leadIn, text))), labels };
      }),
  );
}
