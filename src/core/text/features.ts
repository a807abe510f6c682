import { type Draft, SURFACE_KINDS } from '../draft.ts';
import type { NameFact, SchoolFact } from '../facts.ts';
import { FAMILIES, type Family, type FamilyHit } from './families.ts';
import { GRAMMAR_FEATURES, grammarFeatures } from './features-grammar.ts';
import { NAME_FEATURES, nameFeatures } from './features-names.ts';
import { PRODUCTS, REPLY_FAMILIES } from './features-products.ts';
import { SHAPE_NAMES, shapeOfText } from './features-shape.ts';
import type { Token } from './features-tokens.ts';
import type { Sentence } from './grammar.ts';

/** What one text (the draft, or what it answers) is made of. */
export interface TextParts {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly FamilyHit[];
  readonly names: readonly NameFact[];
  readonly school: readonly SchoolFact[];
  /** Empty where there is no grammar. */
  readonly sentences: readonly Sentence[];
}

/** Names of the dense features, in their order. Training writes them to the model's card. */
export const FEATURES: readonly string[] = [
  ...FAMILIES.map((f) => `family ${f}`),
  ...PRODUCTS.map(([a, b]) => `${a} near ${b}`),
  ...NAME_FEATURES.map((n) => `name ${n}`),
  ...REPLY_FAMILIES.map((f) => `reply ${f}`),
  ...NAME_FEATURES.map((n) => `reply name ${n}`),
  ...SHAPE_NAMES.map((s) => `shape ${s}`),
  ...GRAMMAR_FEATURES.map((g) => `grammar ${g}`),
  'reply question',
  'has reply',
  'official',
  ...SURFACE_KINDS.map((s) => `surface ${s}`),
];

/** In tokens. Longer texts hold words of every family; their counts say less. */
const USUAL_LENGTH = 45;

/** The dense features of a draft, in the order of `FEATURES`; all small numbers, most of them 0. */
export function features(draft: Draft, text: TextParts, reply: TextParts | null): Float32Array {
  const out: number[] = [];
  const counts = countFamilies(text.hits);
  const damp = Math.min(1, Math.sqrt(USUAL_LENGTH / Math.max(1, text.tokens.length)));
  for (const family of FAMILIES) out.push((Math.min(3, counts.get(family) ?? 0) / 1.5) * damp);
  out.push(...products(text).map((x) => x * damp));
  out.push(...nameFeatures(text));
  const replied = countFamilies(reply?.hits ?? []);
  for (const family of REPLY_FAMILIES) out.push(Math.min(2, replied.get(family) ?? 0));
  out.push(...(reply ? nameFeatures(reply) : NAME_FEATURES.map(() => 0)));
  out.push(...shapeOfText(text.text, text.tokens), ...grammarFeatures(text));
  out.push(reply?.text.includes('?') ? 1 : 0, reply ? 1 : 0, draft.account === 'official' ? 1 : 0);
  for (const surface of SURFACE_KINDS) out.push(draft.surface === surface ? 1 : 0);
  return Float32Array.from(out);
}

function countFamilies(hits: readonly FamilyHit[]): Map<Family, number> {
  const counts = new Map<Family, number>();
  for (const { family } of hits) counts.set(family, (counts.get(family) ?? 0) + 1);
  return counts;
}

/** Tags that mean the same to a product. */
const GROUPS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['PUPIL', 'PUPILFULL', 'NICK', 'PUPILTAG', 'PUPILHANDLE', 'INITIALS', 'AMBPUPIL'].map((t) => [t, '<PUPIL>']),
  ),
  ...Object.fromEntries(
    ['SCHOOL', 'SCHOOLLC', 'SCHOOLTHE', 'SCHOOLTAG', 'SCHOOLHANDLE', 'SCHOOLURL', 'MOTTO'].map((t) => [t, '<SCHOOL>']),
  ),
  ...Object.fromEntries(['STAFF', 'STAFFN', 'STAFFI'].map((t) => [t, '<STAFF>'])),
  ...Object.fromEntries(['NAME', 'OWN', 'FAMOUS', 'CLASS', 'TRUST', 'PARENTT'].map((t) => [t, `<${t}>`])),
  CLASSW: '<CLASS>',
};

/** How often words of two families, or a name and a family, stand in one sentence or in neighbouring ones. */
function products(text: TextParts): number[] {
  const at = new Map<string, Set<number>>();
  const note = (what: string, sentence: number) => {
    const set = at.get(what);
    if (set) set.add(sentence);
    else at.set(what, new Set([sentence]));
  };
  for (const hit of text.hits) note(hit.family, text.tokens[hit.from]?.sentence ?? 0);
  for (const token of text.tokens) if (token.tag) note(GROUPS[token.key] ?? token.key, token.sentence);
  return PRODUCTS.map(([a, b]) => near(at.get(a), at.get(b)));
}

function near(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (const sentence of a) sum += b.has(sentence) ? 1 : b.has(sentence + 1) || b.has(sentence - 1) ? 0.5 : 0;
  return Math.min(2, sum);
}
