import type { ContactRole } from '../../core/pack/people-schema.ts';
import type { PolicyUnit } from './policy-outline.ts';

const ROLES: readonly (readonly [ContactRole, RegExp])[] = [
  [
    'deputy-dsl',
    /\b(?:deputy (?:designated|dsl|dsp|safeguarding|child protection)[\w ]*|ddsl|dirprwy (?:berson|arweinydd) d\w+)/i,
  ],
  [
    'dsl',
    /\b(?:designated safeguarding (?:lead|person|officer)s?|designated (?:person|officer|teacher) for (?:child protection|safeguarding)|child protection (?:co-?ordinator|officer)|safeguarding (?:team|lead)|dsl|dsp|person (?:diogelu )?dynodedig|arweinydd diogelu)\b/i,
  ],
  [
    'head',
    /\b(?:head ?-?teacher|head of (?:academy|school|college)|principal|head(?= \[| -|\t|:|$)|pennaeth|executive head)\b/i,
  ],
  ['line-manager', /\b(?:line managers?|team leader|immediate manager|rheolwr llinell)\b/i],
  [
    'e-safety',
    /\b(?:(?:e-?safety|online safety|computing|digital safety|ict) (?:and \w+ (?:safety )?)?(?:lead\w*|co-?ordinator|officer|manager)|\(online safety\)|diogelwch ar-lein|social media (?:lead|officer))\b/i,
  ],
  ['data-protection', /\b(?:data protection (?:officer|lead|manager)|dpo|diogelu data)\b/i],
  ['hr', /\b(?:human resources|hr(?: \w+)?(?= |\t|$|,|\)|\.|:)|people (?:partner|team)|adnoddau dynol)\b/i],
  [
    'governors',
    /\b(?:chair of (?:the )?(?:\w+ )?(?:governors|governing (?:body|board)|trustees)|designated governor|safeguarding governor|clerk to the|cadeirydd)\b/i,
  ],
  ['trust', /\b(?:chief executive|ceo\b|diocesan (?:director|schools)|trust (?:office|safeguarding)|esgobaeth)\b/i],
  [
    'media',
    /\b(?:press office\w*|head of communications|communications (?:lead|officer|team)|comms lead|marketing (?:manager|officer|team)|media (?:officer|team)|swyddog cyfathrebu)\b/i,
  ],
  ['union', /\b(?:trade union|union rep\w*|your union|staff side|professional association|\breps\b|undeb)\b/i],
  ['helpline', /\b(?:professionals online safety helpline|education support|help ?line)\b/i],
];
const TURN_TO =
  /\b(?:contact|report\w*|inform\w*|tell|speak|talk|ask|seek|notify|refer\w*|raise\w*|advice|consult\w*|first)\b/i;

/** Whom the policy names to turn to: from its list of contacts, else from the sentences that send one there. */
export function policyContacts(
  units: readonly PolicyUnit[],
  rows: readonly { readonly text: string; readonly listed: boolean }[],
): { role: ContactRole; source: string }[] {
  const found = new Map<ContactRole, string>();
  for (const { text, listed } of rows) {
    if (!listed && !/@|\[name\]|\[enw\]|\bext\b|\d{5}/.test(text)) continue;
    const label = (text.split('\t').find((cell) => ROLES.some(([, pattern]) => pattern.test(cell))) ?? '').trim();
    for (const [role, pattern] of ROLES)
      if (pattern.test(label) && !found.has(role) && !(role === 'dsl' && /\bdeputy|dirprwy/i.test(label)))
        found.set(role, label.slice(0, 120));
  }
  for (const { text, source } of units) {
    if (!TURN_TO.test(text)) continue;
    for (const [role, pattern] of ROLES) if (pattern.test(text) && !found.has(role)) found.set(role, source);
  }
  return ROLES.map(([role]) => role).flatMap((role) => {
    const source = found.get(role);
    return source === undefined ? [] : [{ role, source }];
  });
}
