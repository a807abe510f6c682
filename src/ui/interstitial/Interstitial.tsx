import { useRef, useState } from 'preact/hooks';
import type { ExplainedFinding, ExplainedMark, Explanation } from '../../core/explain.ts';
import type { InterstitialHandlers } from '../../guard/ports.ts';
import { Contacts } from '../dialog/Contacts.tsx';
import { Reasons } from '../dialog/Reasons.tsx';
import { PenIcon } from '../PenIcon.tsx';
import type { Theme } from '../page-theme.ts';
import { STRINGS } from '../strings/strings.ts';
import { Findings } from './Findings.tsx';
import { markKey } from './Marks.tsx';

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
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const asksReason = explanation.reasons.length > 0 && stops(explanation, marked);
  const list = useRef<HTMLFieldSetElement>(null);

  const post = () => {
    if (!asksReason || reason !== null) return handlers.post(asksReason ? reason : null);
    setMissing(true);
    list.current?.querySelector('input')?.focus();
    list.current?.scrollIntoView({ block: 'nearest' });
  };

  const mark = async (one: ExplainedMark, on: boolean) => {
    const kept = await handlers.except(one.exceptions, on);
    if (kept) setMarked((before) => toggled(before, markKey(one), on));
    return kept;
  };

  return (
    <dialog
      class={`question ${held && turn % 2 === 0 ? 'band' : 'plain'}`}
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
          <Findings
            explanation={explanation}
            leadWithClause={turn % 2 === 1}
            onUseWording={handlers.useWording}
            marked={marked}
            onMark={mark}
          />
          {explanation.incomplete && <p class="aside">{explanation.incomplete}</p>}
          <Contacts contacts={explanation.contacts} language={explanation.language} />
          {explanation.reasons.length > 0 && (
            <Reasons
              reasons={explanation.reasons}
              chosen={reason}
              missing={missing && asksReason && reason === null}
              asked={asksReason}
              list={list}
              words={words}
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
            aria-describedby={asksReason ? 'reasons-legend' : undefined}
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

function toggled(before: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (on) after.add(key);
  else after.delete(key);
  return after;
}

/** Is something left that stops the post? Findings come the gravest first, so that those not shown may be as grave as the last. */
function stops({ findings, more }: Explanation, marked: ReadonlySet<string>): boolean {
  const left = ({ level, marks }: Pick<ExplainedFinding, 'level' | 'marks'>) =>
    level === 'stop' && (marks.length === 0 || !marks.every((mark) => marked.has(markKey(mark))));
  return (
    findings.some((finding) => [finding, ...finding.also].some(left)) || (more > 0 && findings.at(-1)?.level === 'stop')
  );
}
