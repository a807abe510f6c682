import type { RefObject } from 'preact';

interface ReasonsProps {
  readonly reasons: readonly string[];
  readonly chosen: number | null;
  /** True after the way on was pressed without a reason. */
  readonly missing: boolean;
  /** False once nothing is left that stops it: then none is needed, and the list is out of sight. */
  readonly asked: boolean;
  readonly list: RefObject<HTMLFieldSetElement>;
  readonly words: {
    readonly reasons: string;
    readonly reasonsNote: string;
    readonly reasonMissing: string;
  };
  readonly onChoose: (reason: number) => void;
}

/** One reason to go on anyway, out of a list: nothing to type. */
export function Reasons({ reasons, chosen, missing, asked, list, words, onChoose }: ReasonsProps) {
  return (
    <fieldset class="reasons" ref={list} disabled={!asked} aria-describedby="reasons-note reason-missing">
      <legend id="reasons-legend">{words.reasons}</legend>
      <p id="reason-missing" class="missing" role="alert">
        {missing && words.reasonMissing}
      </p>
      {reasons.map((reason, index) => (
        <label key={reason}>
          <input
            type="radio"
            name="reason"
            checked={chosen === index}
            aria-invalid={missing}
            onChange={() => onChoose(index)}
          />
          <span>{reason}</span>
        </label>
      ))}
      <p id="reasons-note" class="aside">
        {words.reasonsNote}
      </p>
    </fieldset>
  );
}
