import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { Box } from '../../core/image/image-facts.ts';

/** What is to be blurred: indices of faces, and places that the person added. */
export interface Cover {
  readonly faces: ReadonlySet<number>;
  readonly places: readonly Box[];
}

type Faces = Pick<ExplainedImage, 'faces'>;

/** What else than faces was found can be covered like them. */
const COVERABLE: ReadonlySet<string> = new Set(['image-branding', 'image-text']);

/** To begin with: the faces chosen for the person, and the badges and lines of print that were found. */
export const startCover = ({ faces, findings }: Faces & Pick<ExplainedImage, 'findings'>): Cover => ({
  faces: new Set(faces.flatMap(({ chosen }, index) => (chosen ? [index] : []))),
  places: findings.flatMap(({ category, boxes }) => (COVERABLE.has(category) ? boxes : [])),
});

/** Is there something to blur, and can it be? */
export function canBlur(image: ExplainedImage): boolean {
  const { kind, width, height, faces } = image;
  return kind === 'picture' && width > 0 && height > 0 && faces.length + startCover(image).places.length > 0;
}

export function withFace(cover: Cover, face: number): Cover {
  const faces = new Set(cover.faces);
  if (!faces.delete(face)) faces.add(face);
  return { ...cover, faces };
}

export const withFaces = (cover: Cover, { faces }: Faces, all: boolean): Cover => ({
  ...cover,
  faces: new Set(all ? faces.keys() : []),
});

export const withPlace = (cover: Cover, index: number, place: Box): Cover => ({
  ...cover,
  places: index < cover.places.length ? cover.places.with(index, place) : [...cover.places, place],
});

export const withoutPlace = (cover: Cover, index: number): Cover => ({
  ...cover,
  places: cover.places.toSpliced(index, 1),
});

export const boxesOf = ({ faces }: Faces, cover: Cover): Box[] => [
  ...faces.flatMap(({ box }, index) => (cover.faces.has(index) ? [box] : [])),
  ...cover.places,
];
