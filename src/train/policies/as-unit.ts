import type { PolicyUnit } from '../../admin/policy/policy-outline.ts';

/** A sentence as it would come out of a policy under this heading, as a bullet where something leads up to it. */
export const asUnit = (heading: string, leadIn: string, text: string): PolicyUnit => ({
  headings: heading === '' ? [] : [heading],
  leadIn,
  text,
  source: '',
  kind: leadIn === '' ? 'paragraph' : 'bullet',
  leads: false,
  line: 0,
});
