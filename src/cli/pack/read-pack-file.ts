import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CheckProblem } from '../../admin/check/check-problem.ts';
import { LANGUAGES, type Language } from '../../core/language.ts';
import type { PackError } from '../../core/pack/pack-error.ts';
import { readPack } from '../../core/pack/read-pack.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { PACK_STRINGS } from '../../ui/page/pack-strings.ts';
import { findBase, PACKS } from '../shared/load-pack.ts';

export interface ReadPackFile {
  /** What can be used of it; null where too little is left. */
  readonly pack: Pack | null;
  /** What it stands on, where that could be read. */
  readonly base: Pack | null;
  readonly problems: readonly CheckProblem[];
}

/** A pack by file or by the name of a shipped one, with everything wrong in it, as leniently as the extension reads it. */
export function readPackFile(name: string, cwd: string): ReadPackFile {
  const shipped = /^[a-z0-9-]+$/i.test(name) ? path.join(PACKS, `${name}.json`) : '';
  const file = existsSync(shipped) ? shipped : path.resolve(cwd, name);
  if (!existsSync(file)) return { pack: null, base: null, problems: [problem('', NO_FILE)] };
  if (statSync(file).isDirectory()) return { pack: null, base: null, problems: [problem('', FOLDER)] };
  const text = readFileSync(file, 'utf8');
  const bases: Pack[] = [];
  const { pack, errors } = readPack(text, (id) => {
    const base = findBase(id, path.dirname(file));
    if (base !== null && typeof base !== 'string') bases.push(base);
    return base;
  });
  return { pack, base: bases[0] ?? null, problems: [...(isEarlier(text) ? [EARLIER] : []), ...errors.map(errorOf)] };
}

const problem = (place: string, text: CheckProblem['text']): CheckProblem => ({
  kind: 'refuse',
  check: 'schema',
  path: place,
  text,
});
const NO_FILE = { en: 'cannot be read (no such file)', cy: "ni ellir ei ddarllen (nid oes ffeil o'r fath)" };
const FOLDER = {
  en: 'is a folder: name the packs in it, such as FOLDER/*.json',
  cy: 'ffolder yw hwn: enwch y pecynnau sydd ynddo, megis FFOLDER/*.json',
};

function errorOf({ path: place, problem: what, detail }: PackError): CheckProblem {
  const [en, cy] = LANGUAGES.map((language: Language) => PACK_STRINGS[language].problem[what](detail));
  return problem(place, { en: en ?? what, cy: cy ?? what });
}

const EARLIER: CheckProblem = {
  kind: 'flag',
  check: 'format',
  path: 'format',
  text: {
    en: 'is 1, an earlier format: it is read as format 2 (rules cite several clauses). Export it anew to keep it so',
    cy: 'yw 1, fformat cynharach: fe’i darllenir fel fformat 2 (rheolau’n dyfynnu sawl cymal). Allforiwch ef o’r newydd i’w gadw felly',
  },
};

function isEarlier(text: string): boolean {
  try {
    return (JSON.parse(text) as { format?: unknown } | null)?.format === 1;
  } catch {
    return false;
  }
}
