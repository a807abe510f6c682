import { inLanguage, type Language } from '../../../core/language.ts';
import type { Pack } from '../../../core/pack/schema.ts';
import type { StepProps } from '../model.ts';
import { POLICY_STRINGS } from '../policy/strings.ts';
import { numberText, shareText } from './figures.ts';
import type { SampleFigures, SpokenOf } from './model.ts';
import { RunButton } from './RunButton.tsx';
import { BENCH_STRINGS } from './strings.ts';

/** The bundled ordinary drafts: one button that starts and stops, how far it is, and what came of it. */
export function OrdinaryDrafts({ view, language, actions: { bench }, pack }: StepProps & { pack: Pack }) {
  const words = BENCH_STRINGS[language];
  const { samples } = view.bench;
  return (
    <section aria-labelledby="samples">
      <h3 id="samples">{words.samples}</h3>
      <p>{words.samplesIntro}</p>
      <RunButton
        run={samples}
        name={words.samplesRun}
        start={bench.trySamples}
        stop={bench.stopSamples}
        language={language}
      />
      {samples.state === 'done' && samples.pack !== pack && <p class="warn">{words.samplesOld}</p>}
      {samples.state === 'done' && <Figures figures={samples.figures} language={language} />}
      {samples.state === 'done' && samples.spokenOf.length > 0 && (
        <Spoken spokenOf={samples.spokenOf} pack={samples.pack} language={language} take={bench.take} />
      )}
    </section>
  );
}

function Figures({ figures, language }: { figures: SampleFigures; language: Language }) {
  const words = BENCH_STRINGS[language];
  const { drafts, held, noted, low, high, questions, notes, assumption, unread } = figures;
  const share = (value: number) => shareText(value, language);
  return (
    <>
      <p>
        <strong>{words.rate(held, drafts, share(held / drafts), share(low), share(high))}</strong>{' '}
        {noted > 0 && words.noted(noted, share(noted / drafts))}
      </p>
      <p>
        {words.week(numberText(questions, language, 1), numberText(notes, language, 1))},{' '}
        {inLanguage(assumption, language)}.
      </p>
      <p class="quiet">{words.learnt}</p>
      <Slices slices={figures.slices} language={language} />
      {unread > 0 && <p class="warn">{words.samplesUnread(unread)}</p>}
    </>
  );
}

function Slices({ slices, language }: Pick<SampleFigures, 'slices'> & { language: Language }) {
  const words = BENCH_STRINGS[language];
  const names: Readonly<Record<string, string>> = { ...words.surfaces, ...words.slices };
  return (
    <details>
      <summary>{words.bySlice}</summary>
      <table class="slices">
        <thead>
          <tr>
            {[words.slice, words.drafts, words.asked, words.notes].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slices.map(({ slice, drafts, held, noted }) => (
            <tr key={slice}>
              <th scope="row">{names[slice] ?? slice}</th>
              <td>{drafts}</td>
              <td>{held}</td>
              <td>{noted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface SpokenProps {
  spokenOf: readonly SpokenOf[];
  pack: Pack;
  language: Language;
  take(draft: SpokenOf['draft']): void;
}

function Spoken({ spokenOf, pack, language, take }: SpokenProps) {
  const words = BENCH_STRINGS[language];
  const notices = (ids: readonly string[]): string =>
    ids
      .flatMap((id) => pack.rules.find((rule) => rule.id === id) ?? [])
      .map(({ notice }) => inLanguage(notice, language))
      .join(' · ');
  const look = ({ draft }: SpokenOf) => {
    take(draft);
    document.getElementById('bench-text')?.focus();
  };
  return (
    <details open>
      <summary>{words.spokenOf(spokenOf.length)}</summary>
      <ul class="spoken">
        {spokenOf.map((one) => (
          <li key={one.id}>
            <blockquote dir="auto">{one.draft.text}</blockquote>
            <p>
              <span class="state">{POLICY_STRINGS[language].levels[one.level]}</span> {notices(one.rules)}
            </p>
            <button
              type="button"
              aria-label={`${words.tryThis}: ${one.draft.text.slice(0, 60)}`}
              onClick={() => look(one)}
            >
              {words.tryThis}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
