import type { PolicyDocument } from './policy-document.ts';
import type { PolicyDetails } from './policy-proposal.ts';

export function policyDetails(_document: PolicyDocument): PolicyDetails {
  return { school: null, title: null, date: null, reviewDate: null, contacts: [] };
}
