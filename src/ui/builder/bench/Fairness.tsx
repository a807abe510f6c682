import type { Language } from '../../../core/language.ts';
import type { UnfairPlace } from './model.ts';
import { BENCH_STRINGS } from './strings.ts';

interface Props {
  places: readonly UnfairPlace[];
  language: Language;
}

/** What in the pack's words would warn about lawful speech, and why that is not to be. */
export function Fairness({ places, language }: Props) {
  const words = BENCH_STRINGS[language];
  return (
    <section aria-labelledby="fairness">
      <h3 id="fairness">{words.fairness}</h3>
      <p>{places.length > 0 ? words.fairnessIntro : words.fair}</p>
      {places.length > 0 && (
        <ul class="unfair">
          {places.map(({ kind, path, text }) => (
            <li key={`${path} ${text}`}>
              <strong>{words[kind]}</strong> (<code>{path}</code>): {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
