import type { Category, OutcomeCategory } from '../core/category.ts';
import type { Draft } from '../core/draft.ts';
import type { Finding } from '../core/finding.ts';
import type { GateEvent } from '../core/gate.ts';
import type { Verdict } from '../core/verdict.ts';
import type { DraftReading } from '../sites/surface.ts';
import type { Explanation, InterstitialHandlers, OutcomeRecord, SecondReader, Shown } from './ports.ts';

export interface QuestionPorts {
  explain(reading: DraftReading, verdict: Verdict, mode: Explanation['mode']): Explanation;
  showInterstitial(explanation: Explanation, handlers: InterstitialHandlers): Shown;
  record(outcome: OutcomeRecord): void;
  /** Keeps what the person marked as wrong, or takes it back; true once that is done. */
  except: InterstitialHandlers['except'];
  /** For a colleague to read the draft first. */
  secondReader?(draft: Draft): SecondReader;
  /** Opens the checklist of this site at what prevents such a thing. */
  checklist?(site: Draft['site'], category: Category): void;
}

/** What is asked about. In `review` nothing is held, and no answer is an outcome. */
export interface Asked {
  readonly reading: DraftReading;
  readonly verdict: Verdict;
  readonly mode: Explanation['mode'];
}

export interface Answers {
  /** Closed by the person; the event is what they decided of a held submission. */
  answered(event: GateEvent | null): void;
  reword(judged: Draft, finding: Finding): void;
}

/** Opens the interstitial; it is answered once, or closed. */
export function showQuestion({ reading, verdict, mode }: Asked, ports: QuestionPorts, to: Answers): Shown {
  let open = true;
  let read = false;
  const answer = (choice: OutcomeRecord['choice'], event: GateEvent, reason: number | null = null): boolean => {
    if (!open) return false;
    close();
    if (mode === 'submit') ports.record(outcome(reading.draft, verdict, choice, reason));
    to.answered(mode === 'submit' ? event : null);
    return true;
  };
  const explanation = ports.explain(reading, verdict, mode);
  const second = (explanation.official?.secondReader && ports.secondReader?.(reading.draft)) ?? null;
  const shown = ports.showInterstitial(explanation, {
    edit: () => void answer('edited', { type: 'edit' }),
    post: (reason) => void answer(read ? 'read-first' : 'posted', { type: 'post' }, reason),
    except: (exceptions, on) => ports.except(exceptions, on),
    secondReader: second && {
      copy: () => second.copy(),
      fits: (code) => {
        const fits = second.fits(code);
        read ||= fits;
        return fits;
      },
    },
    checklist: (category) => ports.checklist?.(reading.draft.site, category),
    useWording: (index) => {
      const finding = verdict.findings[index];
      if (answer('wording', { type: 'edit' }) && finding) to.reword(reading.draft, finding);
    },
  });
  const close = () => {
    open = false;
    shown.close();
  };
  return { close };
}

const outcome = (
  draft: Draft,
  verdict: Verdict,
  choice: OutcomeRecord['choice'],
  reason: number | null,
): OutcomeRecord => ({
  site: draft.site,
  categories: categoriesOf(verdict),
  level: verdict.outcome,
  choice,
  reason,
});

const categoriesOf = ({ findings, official }: Verdict): OutcomeCategory[] => [
  ...new Set<OutcomeCategory>(findings.map((finding) => finding.category)),
  ...(official?.holding.length ? (['official'] as const) : []),
];
