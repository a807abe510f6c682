import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packFromProposal } from '../../admin/policy/pack-from-proposal.ts';
import type { PolicyProposal, ProposedClause } from '../../admin/policy/policy-proposal.ts';
import { proposePolicy } from '../../admin/policy/propose-policy.ts';
import { readDocument } from '../../admin/policy/read-document.ts';
import { writeClauses } from '../../train/policies/write-clauses.ts';
import type { Io } from '../shared/io.ts';
import { writeWhole } from '../shared/write-whole.ts';
import { readBase } from './base.ts';
import { policyFigures } from './policy-figures.ts';
import { readBytes } from './read-bytes.ts';

const OPTIONS = {
  policy: { type: 'string' },
  json: { type: 'boolean', default: false },
  evaluate: { type: 'boolean', default: false },
  'cross-validate': { type: 'boolean', default: false },
  base: { type: 'string', default: 'uk-schools' },
  out: { type: 'string' },
  train: { type: 'boolean', default: false },
} as const;

/** 0; 1 where the file is at fault; 2 where the call is. */
export async function proposeCommand(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...argv], options: OPTIONS, strict: true });
    if (values.evaluate) io.stdout.write(policyFigures(process.cwd(), sharedFolder(), values['cross-validate']));
    else if (values.train) writeClauses(process.cwd());
    else if (!values.policy) throw Object.assign(new Error('give --policy FILE'), { code: 'ERR_PARSE_ARGS' });
    else {
      const file = path.resolve(io.cwd, values.policy);
      const proposal = proposePolicy(await readDocument(await readBytes(file), values.policy));
      if (values.out) await writePack(proposal, values.base, path.resolve(io.cwd, values.out), io);
      if (!values.out || values.json) io.stdout.write(values.json ? asLines(proposal) : asWords(proposal));
      for (const note of proposal.notes) io.stderr.write(`${values.policy}: ${NOTES[note]}\n`);
    }
    return 0;
  } catch (error) {
    const usage = String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
    io.stderr.write(`${usage ? 'pack propose: ' : ''}${(error as Error).message}\n`);
    return usage ? 2 : 1;
  }
}

async function writePack(proposal: PolicyProposal, name: string, file: string, io: Io): Promise<void> {
  const base = readBase(name, io.cwd);
  if (!base) throw Object.assign(new Error('--out needs a pack to stand on'), { code: 'ERR_PARSE_ARGS' });
  const pack = packFromProposal(proposal.clauses, proposal.details, base);
  await writeWhole(new Map([[file, `${JSON.stringify(pack, null, 2)}\n`]]));
  io.stderr.write(`${pack.id}: ${pack.clauses.length} clauses, to be gone through before it is used\n`);
}

const NOTES: Readonly<Record<PolicyProposal['notes'][number], string>> = {
  empty: 'there is no text in it',
  'no-policy': 'this does not read like a policy on what staff post; look at each proposal, or give another file',
  'few-demands': 'little is asked here; is the policy whole?',
  welsh: 'it is in Welsh, which is read less well than English; look at each proposal',
};

function sharedFolder(): string | null {
  const folder = path.join(process.env.PURPLE_PEN_SHARED ?? path.resolve('../shared'), 'policies');
  return existsSync(folder) ? folder : null;
}

const asLines = ({ clauses, details }: PolicyProposal): string =>
  [...clauses.map(({ leadIn: _, ...clause }) => clause), details].map((line) => `${JSON.stringify(line)}\n`).join('');

const PLACES: Readonly<Record<ProposedClause['place'], string>> = {
  draft: 'Looked at in what is written',
  image: 'Looked at in pictures',
  profile: 'Looked at in profiles',
  official: "For the school's own accounts",
  connection: 'When somebody is added or followed',
  context: 'By time, place or person',
  checklist: 'In the privacy checklists',
  contact: 'Whom to turn to',
  advice: 'Shown as advice',
  outside: 'Not for what staff post',
};
const LEVELS: Readonly<Record<ProposedClause['level'], string>> = {
  stop: 'must',
  caution: 'should',
  note: 'is advised',
};

function asWords({ clauses, details }: PolicyProposal): string {
  const groups = Object.entries(PLACES).flatMap(([place, title]) => {
    const own = clauses.filter((clause) => clause.place === place);
    return own.length === 0 ? [] : [[`${title} (${own.length})`, ...own.map(clauseWords)].join('\n')];
  });
  const { school, title, date, reviewDate, contacts } = details;
  const said = [
    ['School', school],
    ['Title', title],
    ['Date', date],
    ['Review', reviewDate],
    ['Contacts', contacts.map(({ role, source }) => `${role} (${source})`).join(', ') || null],
  ].map(([name, value]) => `${name}: ${value ?? 'not found'}`);
  return `${[said.join('\n'), ...groups].join('\n\n')}\n`;
}

function clauseWords({ n, source, text, appliesTo, categories, level, confidence }: ProposedClause): string {
  const what = [appliesTo, LEVELS[level], categories.join(', ')].filter(Boolean).join('; ');
  const look = confidence < 0.5 ? '  <- please look at this one' : '';
  return `  ${n}. ${text}\n     ${source ? `${source}: ` : ''}${what}${look}`;
}
