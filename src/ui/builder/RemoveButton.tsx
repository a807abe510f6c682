import type { BuilderStrings } from './strings.ts';

interface Props {
  /** What is taken out, for those who hear the button alone. */
  of: string;
  words: BuilderStrings;
  /** Id of what has the focus afterwards, as the button is gone. */
  goTo: string;
  remove(): void;
}

/** Takes something out; it can be undone. */
export function RemoveButton({ of, words, goTo, remove }: Props) {
  return (
    <button
      type="button"
      aria-label={`${words.remove}: ${of}`}
      onClick={() => {
        document.getElementById(goTo)?.focus();
        remove();
      }}
    >
      {words.remove}
    </button>
  );
}
