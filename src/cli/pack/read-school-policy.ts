import { ImportError } from '../../admin/import-problem.ts';
import { packFromProposal } from '../../admin/policy/pack-from-proposal.ts';
import { proposePolicy } from '../../admin/policy/propose-policy.ts';
import { readDocument } from '../../admin/policy/read-document.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { readBytes } from './read-bytes.ts';

/** How sure a proposal must be to be taken without a person; `pack propose` marks those below it. */
export const SURE = 0.5;

export interface SchoolPolicy {
  /** Not merged. */
  readonly pack: Pack;
  readonly taken: number;
  /** Clauses that a person should look at, in the page or in what `pack propose` prints. */
  readonly left: number;
}

/** What a school's policy asks, as far as the proposals are sure. Throws an `ImportError`. */
export async function readSchoolPolicy(file: string, base: Pack): Promise<SchoolPolicy> {
  const { clauses, details } = proposePolicy(await readDocument(await readBytes(file), file));
  const sure = clauses.filter(({ confidence }) => confidence >= SURE);
  if (sure.length === 0)
    throw new ImportError([
      {
        file,
        line: null,
        field: null,
        message: 'asks nothing that could be told for sure; is it a policy on social media?',
      },
    ]);
  return { pack: packFromProposal(sure, details, base), taken: sure.length, left: clauses.length - sure.length };
}
