/** What the model tells apart, in the order of its output (`nsfw_classes` of nsfwjs). */
export const EXPLICIT_CLASSES = ['drawing', 'hentai', 'neutral', 'porn', 'sexy'] as const;

/**
 * The probability that a picture is explicit: `porn` and `hentai` together. `sexy` is left out: it was trained on people
 * who show much skin, and how often swimming galas and gymnastics pass for that could not be measured.
 */
export function explicitShare(probabilities: ArrayLike<number>): number {
  if (probabilities.length !== EXPLICIT_CLASSES.length) throw new Error(`${probabilities.length} classes, not 5`);
  const [hentai, porn] = [EXPLICIT_CLASSES.indexOf('hentai'), EXPLICIT_CLASSES.indexOf('porn')];
  return Math.min(1, (probabilities[hentai] ?? 0) + (probabilities[porn] ?? 0));
}
