/** What the seal tells of, for the step that is on the screen: each step puts its own answer here. */
export interface Inputs {
  escape: () => void;
  /** Keys, and presses of the pointer, that only the step hears; null where none are awaited. */
  hear: ((event: KeyboardEvent | PointerEvent) => void) | null;
}
