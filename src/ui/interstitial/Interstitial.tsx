import { useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../core/explain.ts';
import type { InterstitialHandlers } from '../../guard/ports.ts';
import { PenIcon } from '../PenIcon.tsx';
import type { Theme } from '../page-theme.ts';
import { STRINGS } from '../strings/strings.ts';
import { Contacts } from './Contacts.tsx';
import { Findings } from './Findings.tsx';
import { Reasons } from './Reasons.tsx';

export interface InterstitialProps {
  readonly explanation: Explanation;
  /** How many were shown before: it picks another heading, look and order each time. */
  readonly turn: number;
  readonly theme: Theme;
  readonly handlers: InterstitialHandlers;
}

/** A second look at a draft: what was noticed, who will see it, and both ways on. */
export function Interstitial({ explanation, turn, theme, handlers }: InterstitialProps) {
  const words = STRINGS[explanation.language].interstitial;
  const held = explanation.mode === 'submit';
  const [reason, setReason] = useState<number | null>(null);
  const [missing, setMissing] = useState(false);
  const list = useRef<HTMLFieldSetElement>(null);

  const post = () => {
    if (explanation.reasons.length === 0 || reason !== null) return handlers.post(reason);
    setMissing(true);
    list.current?.querySelector('input')?.focus();
    list.current?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <dialog
      class={`interstitial ${held && turn % 2 === 0 ? 'band' : 'plain'}`}
      data-theme={theme}
      data-level={explanation.level}
      aria-labelledby="heading"
      aria-describedby="status audience"
    >
      <div class="scroll">
        <div class="head">
          <PenIcon />
          <div>
            <h2 id="heading" tabIndex={-1} autofocus>
              {headingOf(explanation, turn)}
            </h2>
            <p id="status">{held ? words.heldStatus : words.reviewStatus}</p>
          </div>
        </div>
        <div class="body">
          <p id="audience" class="audience">
            <b class="label">{words.audience}</b> <bdi>{explanation.audience}</bdi>
          </p>
          <Findings explanation={explanation} leadWithClause={turn % 2 === 1} onUseWording={handlers.useWording} />
          {explanation.incomplete && <p class="aside">{explanation.incomplete}</p>}
          <Contacts explanation={explanation} />
          {explanation.reasons.length > 0 && (
            <Reasons
              explanation={explanation}
              chosen={reason}
              missing={missing && reason === null}
              list={list}
              onChoose={setReason}
            />
          )}
          <p class="aside">{words.onlyYou}</p>
        </div>
      </div>
      <div class="foot">
        <button type="button" class="primary" onPress={handlers.edit}>
          {held ? words.edit : words.back}
        </button>
        {held && (
          <button
            type="button"
            class="quiet"
            aria-describedby={explanation.reasons.length > 0 ? 'reasons-legend' : undefined}
            onPress={post}
          >
            {words.post}
          </button>
        )}
      </div>
    </dialog>
  );
}

function headingOf({ language, mode, findings }: Explanation, turn: number): string {
  const words = STRINGS[language].interstitial;
  if (mode === 'submit') return words.headings[turn % words.headings.length] ?? words.headings[0];
  return findings.length > 0 ? words.reviewHeading : words.uncheckedHeading;
}
