/**
 * Why a picture was not read at all. `empty`: no bytes. `truncated`: the file ends in the middle. `too-large`: more
 * pixels or bytes than we read. `unsupported`: a kind of file that this browser cannot decode (HEIC in Chromium).
 * `mislabelled`: not what its name or type says, and nothing that can be read. `reader`: the reader is missing, died or
 * is late. `stopped`: given up, the page or the person went on.
 */
export const IMAGE_PROBLEMS = [
  'empty',
  'truncated',
  'too-large',
  'unsupported',
  'mislabelled',
  'reader',
  'stopped',
] as const;
export type ImageProblem = (typeof IMAGE_PROBLEMS)[number];

/** What readers of pictures reject with. */
export class ImageError extends Error {
  override readonly name = 'ImageError';

  constructor(
    readonly problem: ImageProblem,
    detail = '',
  ) {
    super(detail ? `${problem}: ${detail}` : problem);
  }
}
