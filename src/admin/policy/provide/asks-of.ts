import type { PackText } from '../../../core/pack/text-schema.ts';
import type { AcceptedClause } from '../policy-proposal.ts';

export const MOST_TEXT = 600;
const LONGEST_LEAD_IN = 160;

/**
 * What the clause asks, in the admin's words or else the policy's own: a whole sentence, with the lead-in of its list
 * where it goes on from one ('discussing pupils' alone would say the opposite), and short enough for the pack.
 */
export function asksOf({ asks, text, leadIn }: AcceptedClause): PackText {
  const words = asks?.trim() ? oneLine(asks) : sentence(led(oneLine(leadIn), oneLine(text)));
  return { en: words.length > MOST_TEXT ? `${words.slice(0, MOST_TEXT - 1).trimEnd()}…` : words };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

function led(leadIn: string, text: string): string {
  if (leadIn === '' || leadIn.length > LONGEST_LEAD_IN) return text;
  const lead = leadIn.replace(/[\s:;,.…–-]+$/, '');
  // A question is answered by a sentence of its own; a capital after a full lead-in begins one.
  return /\?$/.test(lead) ? text : /^[A-Z]/.test(text) && !/:\s*$/.test(leadIn) ? text : `${lead}: ${text}`;
}

/** With a capital at the front, and a full stop in place of the comma, semicolon or 'and' of a list. */
function sentence(words: string): string {
  const closed = words.replace(/[\s;,:]+(?:and|or|a|neu)?[\s;,]*$/i, '');
  const capital = closed.charAt(0).toLocaleUpperCase('en') + closed.slice(1);
  return /[.!?…]['’"”)]?$/.test(capital) ? capital : `${capital}.`;
}
