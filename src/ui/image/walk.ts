import type { ExplainedImage } from '../../core/image/explained-image.ts';
import type { ImageChoice } from '../../guard/attach/image-ui.ts';
import { boxesOf, canBlur, startCover } from './cover.ts';

/** Where the person is in a batch of pictures: what is chosen so far, and which picture is asked about now. */
export interface Walk {
  readonly choices: readonly (ImageChoice | null)[];
  /** Index of the picture asked about, or null once all are answered. */
  readonly at: number | null;
}

export const startWalk = (images: readonly ExplainedImage[]): Walk => ({
  choices: images.map(() => null),
  at: images.length > 0 ? 0 : null,
});

/** How many pictures are not answered yet, beside the one asked about. */
export const othersLeft = ({ choices, at }: Walk): number =>
  choices.filter((choice, index) => choice === null && index !== at).length;

/**
 * The next step after `choice` for the picture asked about. With `same` it goes for all that are left, too, but for those
 * that it does not fit: the person has not seen them, so that nothing new in them goes on unasked.
 */
export function answered(images: readonly ExplainedImage[], walk: Walk, choice: ImageChoice, same: boolean): Walk {
  const shown = walk.at === null ? undefined : images[walk.at];
  if (!shown) return walk;
  const choices = images.map((image, index) => {
    if (index === walk.at) return choice;
    const known = walk.choices[index] ?? null;
    return known === null && same ? fitted(choice, shown, image) : known;
  });
  const next = choices.indexOf(null);
  return { choices, at: next < 0 ? null : next };
}

/** All that is not answered is left out: the safe way, as nothing is lost but the attachment, whose file stays where it is. */
export const leftOut = ({ choices }: Walk): ImageChoice[] => choices.map((choice) => choice ?? { kind: 'leave-out' });

/** The same choice for another picture; null where it has to be asked. */
function fitted(choice: ImageChoice, shown: ExplainedImage, other: ExplainedImage): ImageChoice | null {
  if (choice.kind === 'leave-out') return choice;
  if (!isLike(shown, other)) return null;
  if (choice.kind === 'blur') {
    const boxes = boxesOf(other, startCover(other));
    return canBlur(other) && boxes.length > 0 ? { kind: 'blur', boxes } : null;
  }
  if (choice.answer === null) return other.asksAnswer ? null : choice;
  return other.answers[choice.answer] === shown.answers[choice.answer] ? choice : null;
}

/** Nothing is found in `other` that was not in `shown`, nothing graver, and no more of it was left unchecked. */
function isLike(shown: ExplainedImage, other: ExplainedImage): boolean {
  const seen = new Set(shown.findings.map(({ category, level }) => `${category} ${level}`));
  const unchecked = other.incomplete === null || other.incomplete === shown.incomplete;
  return unchecked && other.findings.every(({ category, level }) => seen.has(`${category} ${level}`));
}
