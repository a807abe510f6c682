const ACTIONS =
  'shar(?:e|ing)|discuss(?:ing)?|mak(?:e|ing)|post(?:ing)?|publish(?:ing)?|upload(?:ing)?|hav(?:e|ing)|accept(?:ing)?|add(?:ing)?|invit(?:e|ing)|communicat(?:e|ing)|contact(?:ing)?|engag(?:e|ing)|follow(?:ing)?|us(?:e|ing)|disclos(?:e|ing)|comment(?:ing)?|criticis(?:e|ing)|complain(?:ing)?|identify(?:ing)?|nam(?:e|ing)|mention(?:ing)?|refer(?:ring)?|report(?:ing)?|inform(?:ing)?|notify(?:ing)?|keep(?:ing)?|set(?:ting)?|review(?:ing)?|check(?:ing)?|seek(?:ing)?|bring(?:ing)?|breach(?:ing)?|infring(?:e|ing)|access(?:ing)?|send(?:ing)?|repl(?:y|ying)|respond(?:ing)?|avoid(?:ing)?|refrain(?:ing)?|ensur(?:e|ing)|maintain(?:ing)?|tag(?:ging)?|look(?:ing)?|log(?:ging)?|request(?:ing)?|anything which|anything that|should|must|will|shall|not|never';
const JOINT = new RegExp(
  `(?:[,;]\\s*(?:and |or |but |nor )?|\\s(?:and|or|but|nor)\\s+)(?=(?:to |also |therefore |then )?(?:${ACTIONS})\\b)`,
  'gi',
);
const DIRECTIVE =
  /^.*?\b(?:must|shall|should|will|may|are (?:expected|advised|asked|encouraged|required|permitted)(?: not)?(?: to)?|refrain from|avoid|do not|don['’]t|never|not)\b(?: not| never)?(?: to)?/i;

/**
 * The demands that one sentence may hold, by its joined verbs: 'must not make contact with …' and 'have … as friends'.
 * `prefix` is what the first part begins with and the others lean on: 'Employees must not'. One part: nothing is joined.
 */
export function splitDemands(sentence: string): { readonly parts: readonly string[]; readonly prefix: string } {
  const cuts = [...sentence.matchAll(JOINT)].map(({ index, 0: { length } }) => ({ index, end: index + length }));
  if (cuts.length === 0 || sentence.length > 900) return { parts: [sentence], prefix: '' };
  const parts: string[] = [];
  let from = 0;
  for (const { index, end } of cuts) {
    if (index - from < 12) continue;
    parts.push(sentence.slice(from, index).trim());
    from = end;
  }
  parts.push(sentence.slice(from).trim());
  return { parts, prefix: DIRECTIVE.exec(sentence.slice(0, 160))?.[0] ?? '' };
}
