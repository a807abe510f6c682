/**
 * What a picture shows, as examples of rules and labels of measured files have it (`child+adult`). `text`: print that
 * says something a text rule asks about.
 */
export const IMAGE_LABELS = ['child', 'teen', 'adult', 'none', 'crest', 'text', 'explicit'] as const;
export type ImageLabel = (typeof IMAGE_LABELS)[number];

/** Labels joined by `+`, a label again for each person; null where one is not known. Spaces and case do no harm. */
export function parseImageLabels(text: string): readonly ImageLabel[] | null {
  const labels = text.split('+').map((label) => label.trim().toLowerCase());
  return labels.every(isLabel) ? labels : null;
}

const isLabel = (label: string): label is ImageLabel => (IMAGE_LABELS as readonly string[]).includes(label);
