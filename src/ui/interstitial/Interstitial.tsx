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
import { OfficialLines } from './OfficialLines.tsx';
import { SecondReader } from './SecondReader.tsx';
import { useCode } from './use-code.ts';

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
  const { official, lines, preventable } = explanation;
  const reader = handlers.secondReader ?? null;
  const code = useCode(reader);

  const post = () => {
    if (!code.mayGoOn()) return;
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

  const audienceLine = inTurn(lines?.audience, turn);
  const question = inTurn(lines?.question, turn);
  const account = inTurn(lines?.account, turn);

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
            {audienceLine && <span class="aside line">{audienceLine}</span>}
          </p>
          <Findings
            explanation={explanation}
            leadWithClause={turn % 2 === 1}
            onUseWording={handlers.useWording}
            marked={marked}
            onMark={mark}
          />
          {official?.secondReader && reader && (
            <SecondReader {...code} asked={official.secondReader} reader={reader} language={explanation.language} />
          )}
          {official && <OfficialLines official={official} language={explanation.language} />}
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
          {preventable && handlers.checklist && (
            <p class="aside">
              {words.preventable}{' '}
              <button
                type="button"
                class="link"
                aria-label={`${words.seeItem} (${words.newTab})`}
                onPress={() => handlers.checklist?.(preventable)}
              >
                {words.seeItem}
              </button>
            </p>
          )}
          {account && <p class="aside">{account}</p>}
          {question && held && <p class="ponder">{question}</p>}
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
            {code.state === 'fits' && official?.secondReader?.holds && !findingsHold(explanation)
              ? words.secondReader.post
              : words.post}
          </button>
        )}
      </div>
    </dialog>
  );
}

/** Another of several each time. */
const inTurn = (lines: readonly string[] | undefined, turn: number): string | undefined => lines?.[turn % lines.length];

const findingsHold = ({ findings }: Explanation): boolean => findings.some(({ level }) => level !== 'note');

function headingOf({ language, mode, findings, official }: Explanation, turn: number): string {
  const words = STRINGS[language].interstitial;
  if (mode === 'submit') return words.headings[turn % words.headings.length] ?? words.headings[0];
  return findings.length > 0 || official ? words.reviewHeading : words.uncheckedHeading;
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
