import type { NameFact } from '../facts.ts';
import type { CompiledPack } from '../pack/compile.ts';
import data from './data/page-names.json' with { type: 'json' };
import { SCHOOL, WORK } from './draft-words.ts';
import type { Folded } from './fold.ts';
import { HashedSet } from './hashed-set.ts';
import type { NameCue } from './name-cues.ts';
import type { NameHit } from './name-hit.ts';
import type { Place } from './place.ts';
import { titledNames } from './titled-names.ts';
import type { Token } from './tokens.ts';

/** Names that are words as well, the commonest: alone they are taken for words. */
const WORDS: ReadonlySet<string> = new Set(
  'will may mark hope grace joy rose summer april june august faith jack art bill rob pat sue drew dean miles frank grant max rich ray sky star sunny angel blossom daisy lily ivy holly poppy ruby amber jade pearl eve dawn autumn willow robin jay hunter mason taylor parker carter cooper bailey river brook heath glen dale reed ash rain paris london chelsea victoria florence sydney austin jordan israel georgia india asia kent lincoln chase bear king prince earl mercy patience charity destiny trinity harmony carol noel bo can so do in an al am go me my no we he she it is be'.split(
    ' ',
  ),
);
const OWN =
  /\b(?:my|our|the)\s+(?:\p{L}+\s+)?(?:son|daughter|husband|wife|partner|boy|girl|brother|sister|mum|mam|dad|nan|cousin|niece|nephew|dog|cat|friend|mate),?\s+$/iu;
const OWN_REACH = 32;

interface Found {
  readonly folded: Folded;
  readonly compiled: CompiledPack;
  /** Is the draft about school or work with children? */
  readonly school: boolean;
}

let names: HashedSet | null = null;

/**
 * The names that the page finds by itself: roster, staff and public names, disguised or not, weighed by little more than
 * whether the draft is about school. The reader's `findNames` knows far more; this stands in for it.
 */
export function pageNames(
  folded: Folded,
  tokens: readonly Token[],
  compiled: CompiledPack,
  taken: readonly Place[],
): NameFact[] {
  const found = { folded, compiled, school: WORK.test(folded.text) || SCHOOL.test(folded.text) };
  const hits: NameHit[] = [];
  const covered = new Uint8Array(folded.text.length);
  for (const { from, to } of taken) covered.fill(1, from, to);
  const keep = (hit: NameHit | null) => {
    if (!hit || covered.subarray(hit.from, hit.to).includes(1)) return;
    covered.fill(1, hit.from, hit.to);
    hits.push(hit);
  };
  for (const hit of titledNames(folded, compiled)) keep(hit);
  tokens.forEach((token, i) => {
    keep(firstName(token, tokens[i + 1], found));
  });
  return hits
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, cues, ...rest }) => ({ ...folded.span(from, to), ...rest, cues: [...cues] }));
}

function firstName(token: Token, next: Token | undefined, { folded, compiled, school }: Found): NameHit | null {
  const { key, from, sign } = token;
  if (key.length < 2 || token.form === 'joined') return null;
  const written = token.capital || sign !== '' || token.form !== 'word';
  const beside = next && folded.text.slice(token.to, next.from) === ' ' && !token.possessive ? next : null;
  const inRoster = compiled.roster?.hasFirst(key) ?? false;
  const cues = new Set<NameCue>(school ? ['school'] : []);
  if (sign) cues.add(sign === '#' ? 'hashtag' : 'handle');
  const hit = (kind: NameHit['kind'], tag: NameHit['tag'], confidence: number, to = token.to): NameHit => ({
    from,
    to,
    kind,
    tag,
    confidence,
    cues,
  });
  if (inRoster && beside && (written || beside.capital) && compiled.roster?.hasFull(key, beside.key))
    return hit('pupil-full', 'PUPILFULL', 0.9, beside.to);
  if (!written) return null;
  if (token.capital && compiled.staff.forenames.has(key)) return hit('staff', 'STAFFN', 0.05);
  const known = isPublic(key);
  if (!known && (!inRoster || sign !== '')) return null;
  if (!inRoster && !token.capital) return null;
  if (OWN.test(folded.text.slice(Math.max(0, from - OWN_REACH), from))) return hit('family', 'OWN', 0.05);
  if (WORDS.has(key)) return inRoster ? hit('pupil-first', 'AMBPUPIL', 0.2) : null;
  if (beside?.capital && token.capital && sign === '') return hit('famous', 'FAMOUS', 0.1, beside.to);
  if (!inRoster) return hit('public-first', 'NAME', school && !compiled.roster ? 0.45 : 0.15);
  const tag = sign === '#' ? 'PUPILTAG' : sign === '@' ? 'PUPILHANDLE' : 'PUPIL';
  // The roster is lossy: what is no name that anybody knows may be in it by chance.
  return hit('pupil-first', tag, school && known ? 0.6 : 0.3);
}

function isPublic(key: string): boolean {
  names ??= new HashedSet(data);
  return names.has(key);
}
