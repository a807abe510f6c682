import { EXPLAIN_WORDS } from '../../../core/explain/words.ts';
import type { Language } from '../../../core/language.ts';
import type { BenchView, Judged } from './model.ts';
import { outcomeKind } from './outcome-kind.ts';
import { Preview } from './Preview.tsx';
import { RulesFound } from './RulesFound.tsx';
import { BENCH_STRINGS } from './strings.ts';

interface Props {
  bench: BenchView;
  language: Language;
  again(): void;
}

/** What becomes of the draft. Only the outcome is said aloud, and only when it is another one. */
export function Result({ bench, language, again }: Props) {
  const words = BENCH_STRINGS[language];
  const { judged, checking } = bench;
  const kind = judged && outcomeKind(judged.verdict);
  return (
    <section class="result" aria-labelledby="bench-result" aria-busy={checking}>
      <h3 id="bench-result">{words.result}</h3>
      <p role="status" class={`outcome ${kind ?? ''}`}>
        {kind ? words.outcomes[kind] : checking ? words.checking : words.nothing}
      </p>
      {judged && <Unchecked judged={judged} language={language} again={again} />}
      {judged && <Preview judged={judged} language={language} />}
      {judged && <RulesFound judged={judged} language={language} />}
    </section>
  );
}

function Unchecked({ judged: { verdict }, language, again }: Omit<Props, 'bench'> & { judged: Judged }) {
  const words = BENCH_STRINGS[language];
  if (!verdict.incomplete) return null;
  return (
    <div class="warn">
      <p>
        <strong>{words.unchecked}</strong> {EXPLAIN_WORDS[language].incomplete[verdict.incomplete.kind]}
      </p>
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  );
}
