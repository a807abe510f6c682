/** A face of known age, as the reader saw it: one line of the file that `train-faces` fits to. */
export interface AgedFace {
  /** The picture that it comes from; each shows another person. */
  readonly file: string;
  /** True age in years. */
  readonly years: number;
  /** How high the head was drawn on a frame of many, in pixels; null where its picture was read as it is. */
  readonly height: number | null;
  /** Longer side of the head as found, in pixels; the other fields are null where it was not found. */
  readonly size: number | null;
  /** `AgeSigns` of both nets. */
  readonly age: number | null;
  readonly under12: number | null;
  /** `FaceresReading.response`. */
  readonly response: number | null;
}

/** One whose age can be read. */
export interface ReadFace extends AgedFace {
  readonly size: number;
  readonly age: number;
  readonly under12: number;
}
