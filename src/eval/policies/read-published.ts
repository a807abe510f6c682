import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { CATEGORIES, type Category } from '../../core/category.ts';
import type { AppliesTo, Place } from '../../core/pack/schema.ts';
import { CLAUSE_LINES, POLICY_FILES } from './clause-lines.ts';
import type { LabelledClause, LabelledPolicy } from './labelled-policy.ts';

/** Sentences of a line. */
type Splitting = (text: string) => string[];

const POSTING: readonly Place[] = ['draft', 'image', 'official'];

/** The published policies in `folder`, labelled by `clauses.csv`; empty where the texts are not on this machine. */
export function readPublished(folder: string, csv: string, split: Splitting): LabelledPolicy[] {
  if (!existsSync(folder)) return [];
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  return Object.entries(POLICY_FILES).flatMap(([prefix, file]) => {
    const at = path.join(folder, `${file}.txt`);
    if (!existsSync(at)) return [];
    const text = readFileSync(at, 'utf8');
    const lines = text.split('\n');
    const clauses = rows.filter(({ id }) => id?.startsWith(`${prefix}-`)).map((row) => labelled(row, lines, split));
    return [{ id: file, kind: 'published' as const, text, clauses, details: null }];
  });
}

function labelled(row: Record<string, string>, lines: readonly string[], split: Splitting): LabelledClause {
  const place = row['place in the product'] as Place;
  const how = row.how ?? '';
  const named = CATEGORIES.filter((category) => new RegExp(`(?<![a-z-])${category}(?![a-z-])`).test(how));
  const categories = POSTING.includes(place) && !/^all$/.test(how) && named.length > 0 ? (named as Category[]) : null;
  const texts = (CLAUSE_LINES[row.id ?? ''] ?? '')
    .split(',')
    .filter(Boolean)
    .flatMap((at) => textsAt(at, lines, split));
  return { id: row.id ?? '', texts, appliesTo: row['applies to'] as AppliesTo, place, categories, level: null };
}

function textsAt(at: string, lines: readonly string[], split: Splitting): string[] {
  const [line, sentence] = at.split('.').map(Number) as [number, number | undefined];
  const sentences = split((lines[line - 1] ?? '').replace(/^\s*(?:[-·•*]|\d+\.)\s+/, '').replace(/\*/g, ''));
  return sentence === undefined ? sentences : sentences.slice(sentence - 1, sentence);
}
