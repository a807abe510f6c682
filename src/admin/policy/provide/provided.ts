import type { ContactRole } from '../../../core/pack/people-schema.ts';
import type {
  AdviceLine,
  ChecklistChoice,
  Connection,
  Moment,
  OfficialProvision,
} from '../../../core/pack/provision-schema.ts';
import type { Pack } from '../../../core/pack/schema.ts';
import type { PackText } from '../../../core/pack/text-schema.ts';
import type { AcceptedClause } from '../policy-proposal.ts';
import { asksOf } from './asks-of.ts';

/** A clause that the admin has accepted, with its id in the pack. */
export interface NamedClause extends AcceptedClause {
  readonly id: string;
}

const has = ({ text, asks }: AcceptedClause, pattern: RegExp): boolean => pattern.test(`${text} ${asks ?? ''}`);

const MOMENTS: readonly (readonly [RegExp, Moment['when'], PackText])[] = [
  [
    /\b(?:device|equipment|computer|laptop|network|phone|wi-?fi|i-?pad|dyfais|dyfeisiau)s?\b/i,
    { devices: ['school'] },
    { en: 'You are on a school device', cy: "Rydych ar un o ddyfeisiau'r ysgol" },
  ],
  [
    /\b(?:break|lunch|lesson|working|teaching|directed|school (?:hours|day|time)|duty|egwyl|gwaith|gwers)\w*/i,
    { times: ['working'] },
    { en: 'It is working time', cy: 'Mae hi yn oriau gwaith' },
  ],
  [
    /\b(?:governor|volunteer|contractor|trainee|agency|visitor)s?\b/i,
    { roles: ['governor', 'volunteer', 'trainee', 'contractor'] },
    { en: 'The policy is for you too', cy: 'Mae’r polisi ar eich cyfer chi hefyd' },
  ],
];

/** A note by time, place or person; null where the clause names none of these. */
export function momentOf(clause: NamedClause): Moment | null {
  const [, when, notice] = MOMENTS.find(([pattern]) => has(clause, pattern)) ?? [];
  return when && notice ? { id: clause.id, clauses: [clause.id], when, notice, advice: asksOf(clause) } : null;
}

export function connectionOf(clause: NamedClause): Connection {
  const former = has(clause, /\b(?:ex-|former|past|previous|prior|left|cyn-?)/i);
  const parents = has(clause, /\b(?:parents?|carers?|famil\w*|rhieni|teulu\w*)\b/i);
  const pupils = has(clause, /\b(?:pupils?|students?|child\w*|learners?|young|disgybl\w*|ddisgybl\w*)\b/i);
  const school = has(clause, /\b(?:follow|like)\w*\b.{0,40}\b(?:channels?|page|accounts?)\b/i) && !pupils;
  const kinds: Connection['with'] = [
    ...(pupils ? (['pupil'] as const) : []),
    ...(former ? (['former-pupil'] as const) : []),
    ...(parents ? (['parent'] as const) : []),
    ...(former && parents ? (['former-family'] as const) : []),
    ...(school ? (['school'] as const) : []),
  ];
  return {
    id: clause.id,
    clauses: [clause.id],
    acts: school ? ['follow', 'like'] : ['accept', 'add', 'follow'],
    with: kinds.length > 0 ? kinds : ['anybody'],
    level: clause.level === 'note' ? 'note' : 'caution',
    notice: { en: 'What the policy says about this contact', cy: "Yr hyn y mae'r polisi'n ei ddweud am y cyswllt hwn" },
    advice: asksOf(clause),
  };
}

const ITEMS: readonly (readonly [ChecklistChoice['item'], RegExp])[] = [
  ['two-step', /\b(?:two-?(?:step|factor)|multi-?factor|2fa|authentication|dau gam)\b/i],
  ['password', /\b(?:pass\w+|cyfrin\w*|gyfrin\w*)\b/i],
  ['log-out', /\b(?:log\w*|sign\w*)[- ]?(?:out|off)\b|unattended/i],
  ['location', /\b(?:location|geo\w*|whereabouts|lleoliad)\b/i],
  ['tag-review', /\b(?:un)?tag\w*\b|tagged/i],
  ['search-yourself', /\b(?:google|footprint|search (?:for )?(?:your|their)|own name|online presence|ôl troed)\b/i],
  ['search-engines', /\b(?:search engines?|public listings?|directories)\b/i],
  ['friends-list', /\bfriends'? lists?\b/i],
  ['connections', /\b(?:connections?|followers?|contacts?|friends)\b(?!.{0,10}only)/i],
  ['site-terms', /\bterms\b/i],
  ['audience-past', /\b(?:old|past|previous) (?:posts?|photos?|pictures?|accounts?)\b/i],
  [
    'profile-details',
    /\b(?:date of birth|address|phone|personal (?:information|details)|user ?names?|e-?mail|profile)\b/i,
  ],
  ['help-with-settings', /\b(?:seek|support|help|training|read|sign)\b/i],
];

/** Of several that fit the first, from the narrowest down; privacy settings where none does. */
export const checklistItemOf = (clause: AcceptedClause): ChecklistChoice['item'] =>
  ITEMS.find(([, pattern]) => has(clause, pattern))?.[0] ?? 'audience-future';

const KINDS: readonly (readonly [OfficialProvision['kind'], RegExp])[] = [
  ['consent', /\b(?:consent|permissions?|caniatâd|ganiatâd)\b.*|\bimages?|photo\w*|pictures?\b/i],
  ['leader-first', /\b(?:senior leader|headteacher|principal|slt|approv\w+|authoris\w+)\b/i],
  [
    'second-reader',
    /\b(?:second|another|colleague|two people|somebody else|proof-?read|read and agreed|checked by)\b/i,
  ],
  ['off-line', /\b(?:phone|in person|letter|off-?line|face-to-face|direct messag\w*|private messag\w*)\b/i],
  ['sources', /\b(?:copyright|licen[cs]\w*|author|credit|materials?|hyperlinks?|links?|hawlfraint)\b/i],
  ['disclaimer', /\b(?:disclaimer|personal views|own views)\b/i],
  ['sign-off', /\b(?:who is posting|initials|sign off|clear who)\b/i],
  ['signpost', /\b(?:signpost\w*|sign posting|direct(?:ed)? to|refer(?:red)? to|enquir\w+)\b/i],
  ['account', /\b(?:password\w*|log-?in|e-?mail|register\w*|account|profile|channel)s?\b/i],
];

export const officialOf = (clause: NamedClause): OfficialProvision => ({
  id: clause.id,
  clauses: [clause.id],
  kind: KINDS.find(([, pattern]) => has(clause, pattern))?.[0] ?? 'general',
  notice: {
    en: "What the policy asks on the school's accounts",
    cy: "Yr hyn y mae'r polisi'n ei ofyn ar gyfrifon yr ysgol",
  },
  advice: asksOf(clause),
});

const AT: readonly (readonly [AdviceLine['at'], RegExp])[] = [
  ['consequence', /\b(?:disciplin\w+|misconduct|dismiss\w*|sanctions?|legal action)\b/i],
  ['already-posted', /\b(?:remove|take (?:it )?down|delete|mistake|seriousness)\b/i],
  ['tone', /\b(?:polite\w*|measured|courte\w+|calm|angry|tone|moderation)\b/i],
  ['audience', /\b(?:private|public|audience|copied|forwarded|permanen\w+|seen|shared|cyhoeddus)\b/i],
  ['account', /\b(?:separate|personal and professional|accounts?)\b/i],
  ['answer', /\bown child(?:ren)?\b/i],
];

export const adviceOf = (clause: NamedClause): AdviceLine => ({
  id: clause.id,
  clauses: [clause.id],
  at: AT.find(([, pattern]) => has(clause, pattern))?.[0] ?? 'question',
  text: asksOf(clause),
});

const TOLD: readonly (readonly [ContactRole, RegExp])[] = [
  ['dsl', /\b(?:dsl|dsp|safeguard\w*|child protection|diogelu)\b/i],
  ['hr', /\b(?:hr|human resources)\b/i],
  ['union', /\bunion\b/i],
  ['data-protection', /\b(?:data protection|dpo)\b/i],
  ['e-safety', /\b(?:e-?safety|online safety|it support)\b/i],
  ['media', /\b(?:press|media office\w*|communications)\b/i],
  ['line-manager', /\b(?:line manager|team leader|supervisor)\b/i],
  ['governors', /\bgovernors?\b/i],
  ['helpline', /\bhelp ?line\b/i],
];
const NAMES: Readonly<Record<ContactRole, PackText>> = {
  dsl: { en: 'Your designated safeguarding lead', cy: 'Eich person diogelu dynodedig' },
  'deputy-dsl': { en: 'The deputy safeguarding lead', cy: 'Y dirprwy berson diogelu' },
  head: { en: 'Your headteacher', cy: 'Eich pennaeth' },
  'line-manager': { en: 'Your line manager', cy: 'Eich rheolwr llinell' },
  'e-safety': { en: "Your school's online safety lead", cy: 'Arweinydd diogelwch ar-lein eich ysgol' },
  'data-protection': { en: 'The data protection officer', cy: 'Y swyddog diogelu data' },
  hr: { en: "Your school's HR adviser", cy: 'Cynghorydd adnoddau dynol eich ysgol' },
  governors: { en: 'The chair of governors', cy: 'Cadeirydd y llywodraethwyr' },
  trust: { en: "The trust's office", cy: 'Swyddfa’r ymddiriedolaeth' },
  media: { en: 'Whoever speaks to the press for the school', cy: "Pwy bynnag sy'n siarad â'r wasg dros yr ysgol" },
  union: { en: 'Your union', cy: 'Eich undeb' },
  helpline: { en: 'A helpline for school staff', cy: 'Llinell gymorth i staff ysgolion' },
};

/** Whom each contact clause sends one to, with the base's way to reach them where it has one. */
export function contactsOf(
  clauses: readonly NamedClause[],
  roles: readonly ContactRole[],
  base: Pack,
): Pack['contacts'] {
  const cited = new Map<ContactRole, string[]>(roles.map((role) => [role, []]));
  for (const clause of clauses) {
    const role = TOLD.find(([, pattern]) => has(clause, pattern))?.[0] ?? 'head';
    cited.set(role, [...(cited.get(role) ?? []), clause.id]);
  }
  return [...cited].map(([role, ids]) => {
    const there = base.contacts.find((one) => one.role === role);
    return { ...(there ?? { role, name: NAMES[role] }), clauses: ids.slice(0, 100) };
  });
}
