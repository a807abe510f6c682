import { policyContacts } from './policy-contacts.ts';
import { policyDates } from './policy-dates.ts';
import type { PolicyDocument } from './policy-document.ts';
import type { PolicyUnit } from './policy-outline.ts';
import type { PolicyDetails } from './policy-proposal.ts';
import { sectionKind } from './section-kind.ts';

const KIND = String.raw`(?:(?:(?:C ?of ?E|CofE|R\.?C\.?|V\.?[AC]\.?|Catholic|Church of England|Church in Wales|Church|Community|County|Controlled|Academy|Free|Roman|Voluntary|Aided|Methodist|Integrated|Islamic|Jewish|Muslim|Infants?'?|Junior|Primary|Secondary|High|Grammar|Comprehensive|Special|Nursery|Sixth|Form|Girls'?|Boys'?|Middle|First|Lower|Upper|Preparatory|Prep|and|&) )*(?:School|Schools|Academy|Academies|College|Nursery|Pre-?[Ss]chool|Federation|Trust|Primary))`;
const NAME = new RegExp(
  String.raw`\b((?:The )?(?:St\.? |Saint )?(?:[A-Z][\w'’&.-]*(?: (?:of|the|and|at|on|in|with|upon|&) (?=[A-Z]))? ?){1,6}? ?${KIND}(?: of Primary Schools)?(?: \([A-Z][\w ]+\))?)(?=[\s'’,.:;)]|$)`,
  'g',
);
const WELSH_NAME = /\bYsgol (?:[A-Z][\w'’ŵŷâêîôû-]+ ?)+/gu;
const NOT_A_NAME =
  /^(?:the |our |this |all |your |in |at |every )?(?:school|primary school|academy|college|trust|academies|schools|secondary school|nursery|academy trust|our .*|as a .*|safe\w* .*|in .*|for .*|children in .*|\w+ in (?:the )?schools?|(?:keeping|working|behaviour|all|most|many|every|welcome|searching) .*)$/i;
const TITLE =
  /\b(?:polic(?:y|ies)|guid(?:ance|elines|e)|agreement|handbook|protocol|code of conduct|social (?:media|network\w*)|acceptable use|polisi|canllaw|cyfryngau)\b/i;

/** School, title, dates and contacts, as far as the document says them; what it does not say is null. */
export function policyDetails(document: PolicyDocument, units: readonly PolicyUnit[]): PolicyDetails {
  const lines = document.blocks.map(({ text }) => text);
  const school = schoolName(lines);
  let heading: string[] = [];
  const rows = document.blocks.map(({ kind, text }) => {
    if (kind === 'heading') heading = [text];
    return {
      text,
      listed:
        kind !== 'heading' &&
        heading.length > 0 &&
        (sectionKind(heading) === 'contacts' || /^(?:who|people|numbers|pwy|useful|advice)\b/i.test(heading[0] ?? '')),
    };
  });
  return { school, title: titleOf(lines, school), ...policyDates(lines), contacts: policyContacts(units, rows) };
}

/** The name that stands at the top, else the one that is written most. */
function schoolName(lines: readonly string[]): string | null {
  const counts = new Map<string, number>();
  const count = (name: string, weight: number): void => {
    const clean = name
      .replace(/\s+/g, ' ')
      .replace(/['’]s?$/, '')
      .trim();
    if (NOT_A_NAME.test(clean) || clean.split(' ').length < 2 || TITLE.test(clean)) return;
    counts.set(clean, (counts.get(clean) ?? 0) + weight);
  };
  lines.forEach((line, at) => {
    const top = at < 8 ? 6 - at / 2 : 0;
    const cased = isCapitals(line) ? titleCase(line) : line;
    for (const [, name] of cased.matchAll(NAME)) count(name as string, 1 + top);
    for (const [name] of cased.matchAll(WELSH_NAME)) count(name, 1 + top);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function titleOf(lines: readonly string[], school: string | null): string | null {
  const top = lines.slice(0, 15).filter((line) => line.length < 130 && !/\t/.test(line.trim()));
  const line = top.find(
    (one) =>
      TITLE.test(without(one, school)) &&
      !/[.!?]$/.test(one.trim()) &&
      !/^(?:policy (?:reference|owner|family|code|no)|version|document)/i.test(one),
  );
  if (!line)
    return /\b(Social (?:Media|Network(?:ing|s)?)(?: and [A-Z]\w+)? Policy)\b/.exec(lines.join('\n'))?.[1] ?? null;
  const bare = without(line, school)
    .replace(/^[\s:–-]+|[\s:–-]+$/g, '')
    .replace(/\s+/g, ' ');
  return (isCapitals(bare) ? titleCase(bare) : bare) || null;
}

function without(line: string, school: string | null): string {
  if (!school) return line;
  const at = line.toLowerCase().indexOf(school.toLowerCase());
  return at < 0 || line.length - school.length < 8
    ? line
    : (line.slice(0, at) + line.slice(at + school.length)).replace(/^['’]s?\s/, '');
}

const isCapitals = (text: string): boolean => /[A-Z]{3}/.test(text) && text === text.toUpperCase();
const SMALL = /^(?:of|the|and|for|in|on|at|a|to|by|with|y|yr|i|o|a'r|yn|ac)$/;
const titleCase = (text: string): string =>
  text
    .toLowerCase()
    .split(/(\s+|-)/)
    .map((word, i) =>
      i > 0 && SMALL.test(word) ? word : word.replace(/^[("'“‘]*\p{L}/u, (start) => start.toUpperCase()),
    )
    .join('')
    .replace(/\b(?:Cofe|Ce|Rc|Va|Vc)\b/g, (word) => word.toUpperCase().replace('COFE', 'CofE'));
