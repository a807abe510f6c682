/**
 * The one way from a draft to a verdict, used by the content script (first without, then with the reader's facts), by
 * `eval` and by the pack's own examples.
 *
 *   judge(draft, compiled, reader): Verdict
 *
 * Filled by the text layer: factsOf -> runDetectors -> decide.
 */
export {};
