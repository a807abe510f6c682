import type { PolicyProposal } from '../../src/admin/policy/policy-proposal.ts';

/** Readers of documents are large: they come with the first policy, not with the page. */
export async function readPolicyFile(bytes: Uint8Array, name: string): Promise<PolicyProposal> {
  const [{ readDocument }, { proposePolicy }] = await Promise.all([
    import('../../src/admin/policy/read-document.ts'),
    import('../../src/admin/policy/propose-policy.ts'),
  ]);
  return proposePolicy(await readDocument(bytes, name));
}

/** The same of pasted text. */
export async function readPolicyWords(text: string): Promise<PolicyProposal> {
  const [{ readPolicyText }, { proposePolicy }] = await Promise.all([
    import('../../src/admin/policy/read-policy-text.ts'),
    import('../../src/admin/policy/propose-policy.ts'),
  ]);
  return proposePolicy(readPolicyText(text));
}
