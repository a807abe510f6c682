import type { RefObject } from 'preact';
import type { Explanation } from '../../core/explain.ts';
import { STRINGS } from '../strings/strings.ts';

interface ReasonsProps {
  readonly explanation: Explanation;
  readonly chosen: number | null;
  /** True after `Post anyway` was pressed without a reason. */
  readonly missing: boolean;
  /** False once nothing is left that stops the post: then none is needed. */
  readonly asked: boolean;
  readonly list: RefObject<HTMLFieldSetElement>;
  readonly onChoose: (reason: number) => void;
}

/** One reason to post it anyway, out of a list: nothing to type. */
export function Reasons({ explanation, chosen, missing, asked, list, onChoose }: ReasonsProps) {
  const words = STRINGS[explanation.language].interstitial;
  return (
    <fieldset class="reasons" ref={list} disabled={!asked} aria-describedby="reasons-note reason-missing">
      <legend id="reasons-legend">{words.reasons}</legend>
      <p id="reason-missing" class="missing" role="alert">
        {missing && words.reasonMissing}
      </p>
      {explanation.reasons.map((reason, index) => (
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
