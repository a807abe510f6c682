/** What is read of pictures and videos. */
export const IMAGE_LIMITS = {
  /** There must be fewer pixels (of the canvas of an animation too). */
  pixels: 100e6,
  /**
   * So many at most where a picture has to be decoded at full size, at four bytes each: of every kind but JPEG, which can
   * be decoded small, and of what is to be blurred or encoded anew.
   */
  wholePixels: 50e6,
  /** The longer side at most, in pixels. */
  side: 30_000,
  /** Bytes of a picture and of a video at most. */
  pictureBytes: 100e6,
  videoBytes: 200e6,
} as const;
