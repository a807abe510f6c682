import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Ordinary public posts, for measuring false alarms only: never trained on, never copied. Null where they are not to be had. */
export function readEveryday(project: string): { readonly file: string; readonly texts: readonly string[] } | null {
  const shared = process.env.PURPLE_PEN_SHARED ?? path.resolve(project, '../shared');
  const file = path.join(shared, 'eval', 'everyday.jsonl');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return { file, texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
}
