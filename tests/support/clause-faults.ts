import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { ADVICE_CATEGORIES, type Category, IMAGE_CATEGORIES, TEXT_CATEGORIES } from '../../src/core/category.ts';
import type { Clause, Pack, Place, Rule } from '../../src/core/pack/schema.ts';
import { type ClauseServer, servedClauses } from '../../src/core/pack/served-clauses.ts';

/** A row of `tests/data/clauses.csv`. */
export interface ClauseRow {
  readonly id: string;
  readonly appliesTo: string;
  readonly place: Place;
}

const CLAUSES = new URL('../data/clauses.csv', import.meta.url);

export function clauseRows(): ClauseRow[] {
  const rows: Record<string, string>[] = parse(readFileSync(CLAUSES, 'utf8'), { columns: true });
  return rows.map((row) => ({
    id: row.id ?? '',
    appliesTo: row['applies to'] ?? '',
    place: row['place in the product'] as Place,
  }));
}

/** What is wrong with how a pack that stands alone accounts for these rows, a line each; empty where all is well. */
export function clauseFaults(pack: Pack, rows: readonly ClauseRow[]): string[] {
  const served = servedClauses(pack);
  return rows.flatMap((row) => {
    const clause = pack.clauses.find(({ id }) => id === row.id);
    if (!clause) return [`${row.id}: not in the pack`];
    return faultsOf(row, clause, served.get(row.id) ?? [], pack).map((fault) => `${row.id}: ${fault}`);
  });
}

function faultsOf(row: ClauseRow, clause: Clause, servers: readonly ClauseServer[], pack: Pack): string[] {
  const faults: string[] = [];
  if (clause.place !== row.place) faults.push(`has the place '${clause.place}' in place of '${row.place}'`);
  if (clause.appliesTo !== row.appliesTo) faults.push(`is for '${clause.appliesTo}' in place of '${row.appliesTo}'`);
  if (row.place === 'outside') {
    if (!clause.outside) faults.push('is outside without a reason');
    if (servers.length > 0) faults.push(`is outside and yet served by ${textOf(servers)}`);
    return faults;
  }
  if (clause.outside) faults.push('gives a reason for being outside, and is not');
  if (servers.length === 0) faults.push('nothing serves it');
  else if (!servers.some((server) => FITS[row.place as keyof typeof FITS](server, pack)))
    faults.push(`nothing in '${row.place}' serves it, only ${textOf(servers)}`);
  return faults;
}

const textOf = (servers: readonly ClauseServer[]): string => servers.map(({ kind, id }) => `${kind} ${id}`).join(', ');

type Fits = (server: ClauseServer, pack: Pack) => boolean;
const isKind =
  (kind: ClauseServer['kind']): Fits =>
  (server) =>
    server.kind === kind;
const isRule =
  (fits: (rule: Rule) => boolean): Fits =>
  ({ kind, id }, pack) =>
    kind === 'rule' && pack.rules.some((rule) => rule.id === id && fits(rule));

const isOf = (categories: readonly Category[], { category }: Rule): boolean => categories.includes(category);
const isPersonal = ({ when }: Rule): boolean => !when?.accounts || when.accounts.includes('personal');
const isOfficial = ({ when }: Rule): boolean => when?.accounts?.includes('official') === true;
const isOnProfiles = ({ when }: Rule): boolean => !when?.surfaces || when.surfaces.includes('bio');

/** By place: which things do what a clause there asks. */
const FITS: Readonly<Record<Exclude<Place, 'outside'>, Fits>> = {
  draft: isRule((rule) => isOf([...TEXT_CATEGORIES, ...ADVICE_CATEGORIES], rule) && isPersonal(rule)),
  image: isRule((rule) => isOf(IMAGE_CATEGORIES, rule) && isPersonal(rule)),
  profile: isRule((rule) => isOf(['school-identity'], rule) && isPersonal(rule) && isOnProfiles(rule)),
  context: (server) => server.kind === 'moment' || server.kind === 'policy',
  connection: isKind('connection'),
  checklist: isKind('checklist'),
  contact: isKind('contact'),
  advice: isKind('advice'),
  official: (server, pack) =>
    server.kind === 'official' ||
    (server.kind === 'checklist' && server.id.startsWith('official-')) ||
    isRule(isOfficial)(server, pack),
};
