import type { Box } from '../../../core/image/image-facts.ts';
import { decide } from './decide.ts';
import { type Candidate, findCandidates, type VectorMap } from './find-candidates.ts';
import { type LookedAt, lookAtCandidates } from './look-at-candidates.ts';
import type { CrestNetworks } from './networks.ts';
import { boxOf, sameCrest } from './pose.ts';
import type { PreparedReference } from './prepare-reference.ts';
import { type Level, pyramidOf } from './pyramid.ts';
import type { Raster } from './raster.ts';

export interface FoundCrest {
  readonly id: string;
  readonly box: Box;
  readonly score: number;
}

export interface LookedAtFor extends LookedAt {
  readonly reference: PreparedReference;
}

/** The largest level, px of it a px of the searched picture: crests from 25 px (root of width times height) up. */
const TOP = 0.66;
/** Both sides of the smallest level have so many px: crests of most of the picture. */
const LEAST = 28;
/** Places that are looked at: so many in the reference's own colours, so many in one colour. */
const CANDIDATES = { own: 24, oneColour: 14 } as const;

/** Where a reference may be, from what the finder sees. */
export const candidatesFor = (maps: readonly VectorMap[], { queries }: PreparedReference): Candidate[] => [
  ...findCandidates(maps, queries.own, CANDIDATES.own),
  ...findCandidates(maps, queries.oneColour, CANDIDATES.oneColour),
];

/** All places that were looked at closely; `picture`: 3 planes. */
export async function lookForCrests(
  picture: Raster,
  references: readonly PreparedReference[],
  networks: CrestNetworks,
): Promise<LookedAtFor[]> {
  const levels = pyramidOf(picture, TOP, LEAST);
  const maps: VectorMap[] = [];
  for (const level of levels) maps.push({ ...(await networks.scene(level)), scale: level.scale });
  const sharp: Level[] = [{ ...picture, scale: 1 }, ...levels];
  const places: LookedAtFor[] = [];
  for (const reference of references) {
    const candidates = candidatesFor(maps, reference);
    const seen = await lookAtCandidates(sharp, reference, candidates, networks.scene);
    places.push(...seen.map((place) => ({ ...place, reference })));
  }
  return places;
}

/** Logit from which a place is taken for the crest; what it lets through and misses is on the card. */
const ENOUGH = 3.5;

/** The crests in a picture, one a place, the likest first. `scale`: px of the picture that boxes are of, a px of the searched one. */
export async function searchCrests(
  picture: Raster,
  references: readonly PreparedReference[],
  networks: CrestNetworks,
  scale: number,
  [width, height]: readonly [number, number],
): Promise<FoundCrest[]> {
  const places = (await lookForCrests(picture, references, networks))
    .map((place) => ({ ...place, logit: decide(place) }))
    .filter(({ logit }) => logit >= ENOUGH)
    .sort((one, other) => other.logit - one.logit);
  const taken: typeof places = [];
  for (const place of places) if (!taken.some(({ pose }) => sameCrest(pose, place.pose))) taken.push(place);
  return taken.map(({ pose, logit, reference: { reference } }) => ({
    id: reference.id,
    box: boxOf(pose, reference.aspect, scale, width, height),
    score: Math.round(1000 / (1 + Math.exp(-logit))) / 1000,
  }));
}
