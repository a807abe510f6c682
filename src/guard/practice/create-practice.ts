import { createReaderPort } from '../../browser/reader-port.ts';
import type { Draft } from '../../core/draft.ts';
import { withoutMarks } from '../../core/explain/without-marks.ts';
import { explain } from '../../core/explain.ts';
import { judge } from '../../core/judge.ts';
import type { Language } from '../../core/language.ts';
import { holds, type Verdict } from '../../core/verdict.ts';
import { createGuardUi } from '../../ui/create-guard-ui.ts';
import type { ShadowMode } from '../../ui/host.ts';
import { Judging } from '../judging.ts';
import type { GuardUi, ReaderPort } from '../ports.ts';
import type { SituatedPack } from '../situated-pack.ts';

/** How a press on `Post` ended. `reworded`: the draft as it reads with the wording that was taken. */
export type PracticeResult =
  | { readonly kind: 'clear' | 'note' | 'unchecked' | 'edited' | 'posted' }
  | { readonly kind: 'reworded'; readonly text: string };

export interface Practice {
  /** Looks at the draft as it would on a site, and asks where it would; resolves when that is answered. Never rejects. */
  press(text: string, language: Language): Promise<PracticeResult>;
  /** Wakes the reader, so that the first press does not wait for its models. */
  warmUp(): void;
}

interface PracticePorts {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly pack: SituatedPack;
  readonly shadow?: ShadowMode;
  /** For tests: the screen and the reader are the real ones else. */
  readonly ui?: GuardUi;
  readonly reader?: ReaderPort;
}

/** As somebody's own public post; it goes nowhere. */
const draftOf = (text: string): Draft => ({
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text,
  replyTo: null,
});

/** The real judgement and the real question on a draft that no site ever sees. Nothing of it is kept, not even the choice. */
export function createPractice({ document, signal, pack, shadow, ...ports }: PracticePorts): Practice {
  const ui = ports.ui ?? createGuardUi({ document, signal, ...(shadow ? { shadow } : {}) });
  const judging = new Judging((draft, facts, incomplete) => {
    const compiled = pack.now();
    if (!compiled) return { outcome: 'unknown', findings: [], incomplete: { kind: 'no-pack' } };
    return judge(draft, compiled, facts, incomplete);
  }, ports.reader ?? createReaderPort());

  let revision: string | undefined;
  /** What was read by another pack, as before the school was named, is no longer so. */
  const readAnew = () => {
    if (pack.inForce?.revision !== revision) judging.forget();
    revision = pack.inForce?.revision;
  };

  return {
    async press(text, language) {
      readAnew();
      const draft = draftOf(text);
      const verdict = await judging.lookPatiently(draft);
      if (!holds(verdict)) return { kind: withoutQuestion(verdict) };
      const explained = explain(draft, {}, verdict, pack.whole?.pack ?? null, language, 'submit');
      return new Promise((resolve) => {
        // `This was wrong` would be kept, and nothing of a practice draft is: it is not offered.
        ui.showInterstitial(withoutMarks(explained), {
          edit: () => resolve({ kind: 'edited' }),
          post: () => resolve({ kind: 'posted' }),
          useWording: (finding) => resolve(reworded(text, verdict, finding)),
          except: async () => false,
        });
      });
    },
    warmUp: () => void judging.lookPatiently(draftOf('Hm.')),
  };
}

const withoutQuestion = ({ outcome }: Verdict): 'clear' | 'note' | 'unchecked' =>
  outcome === 'note' ? 'note' : outcome === 'clear' ? 'clear' : 'unchecked';

function reworded(text: string, { findings }: Verdict, index: number): PracticeResult {
  const finding = findings[index];
  const span = finding?.spans[0];
  if (!span || finding.replacement === null) return { kind: 'edited' };
  return { kind: 'reworded', text: text.slice(0, span.start) + finding.replacement + text.slice(span.end) };
}
