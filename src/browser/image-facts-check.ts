import {
  type Box,
  type CrestFact,
  FACE_CLASSES,
  type FaceFact,
  IMAGE_PARTS,
  type ImageFacts,
  type ImagePart,
  type LineFact,
} from '../core/image/image-facts.ts';
import { isListOf, isOneOf, isRecord, isText, isWhole } from './check.ts';

/** Far beyond what a picture of the size that we read can hold. */
const MOST = { faces: 2000, crests: 500, lines: 2000, text: 2000, frames: 10_000, side: 100_000 };

const isShare = (raw: unknown): raw is number => typeof raw === 'number' && raw >= 0 && raw <= 1;
const isFlag = (raw: unknown): raw is boolean => typeof raw === 'boolean';
const isSide = (raw: unknown): raw is number => isWhole(raw) && raw > 0 && raw <= MOST.side;

/** A box as it is; whole numbers, of some area, inside a picture of this size. */
export function isBoxIn(raw: unknown, width: number, height: number): raw is Box {
  if (!Array.isArray(raw) || raw.length !== 4 || !raw.every(isWhole)) return false;
  const [x, y, w, h] = raw as unknown as Box;
  return x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= width && y + h <= height;
}

/** The reader's answer on a picture; known fields only. A reader that is broken must not pass for one that is calm. */
export function asImageFacts(raw: unknown): ImageFacts | undefined {
  if (!isRecord(raw)) return undefined;
  const { width, height, faces, crests, lines, explicit, location, captured, frames, unread } = raw;
  if (!isSide(width) || !isSide(height) || !isFlag(location) || !isFlag(captured)) return undefined;
  const boxed = (one: unknown): one is Record<string, unknown> & { readonly box: Box } =>
    isRecord(one) && isBoxIn(one.box, width, height);
  const isFace = (one: unknown): one is FaceFact =>
    boxed(one) && (one.childProbability === null || isShare(one.childProbability)) && isOneOf(FACE_CLASSES, one.class);
  const isCrest = (one: unknown): one is CrestFact => boxed(one) && isShare(one.score) && isText(one.crest, 200);
  const isLine = (one: unknown): one is LineFact => boxed(one) && isText(one.text, MOST.text);
  const isPart = (one: unknown): one is ImagePart => isOneOf(IMAGE_PARTS, one);
  if (!isListOf(faces, isFace, MOST.faces) || !isListOf(crests, isCrest, MOST.crests)) return undefined;
  if (!isListOf(lines, isLine, MOST.lines) || !isListOf(unread, isPart, IMAGE_PARTS.length)) return undefined;
  if (explicit !== null && !isShare(explicit)) return undefined;
  if (frames !== null && !(isWhole(frames) && frames >= 0 && frames <= MOST.frames)) return undefined;
  return {
    width,
    height,
    faces: faces.map(({ box, childProbability, class: kind }) => ({ box, childProbability, class: kind })),
    crests: crests.map(({ box, score, crest }) => ({ box, score, crest })),
    lines: lines.map(({ box, text }) => ({ box, text })),
    explicit,
    location,
    captured,
    frames,
    unread: [...unread],
  };
}
