import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Draft } from '../../src/core/draft.ts';
import { CORPUS } from '../support/school-packs.ts';

interface Line extends Partial<Draft> {
  readonly text: string;
  readonly expect: readonly string[];
}

/** The drafts of a file of the corpus, or of all in a folder, that `keep` keeps. */
export function corpusLines(name: string, keep: (line: Line) => boolean = () => true): Draft[] {
  const place = path.join(CORPUS, name);
  const files = statSync(place).isDirectory() ? readdirSync(place).map((file) => path.join(place, file)) : [place];
  return files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Line)
    .filter(keep)
    .map(({ site = 'x', surface = 'post', account = 'personal', audience = 'public', text, replyTo = null }) => ({
      site,
      surface,
      account,
      audience,
      text,
      replyTo,
    }));
}
