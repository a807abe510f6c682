import { inLanguage } from '../../../core/language.ts';
import type { Pack } from '../../../core/pack/schema.ts';
import type { StepProps } from '../model.ts';
import { placeName } from '../place-name.ts';
import { StepLinks } from '../StepLinks.tsx';
import { RunButton } from './RunButton.tsx';
import { BENCH_STRINGS } from './strings.ts';

/** What in the pack's words would warn about lawful speech, and whether it holds some people's drafts more than others'. */
export function Fairness({ view, language, actions: { bench }, pack }: StepProps & { pack: Pack }) {
  const words = BENCH_STRINGS[language];
  const { voices } = view.bench;
  const places = view.bench.unfair(language);
  return (
    <section aria-labelledby="fairness">
      <h3 id="fairness">{words.fairness}</h3>
      <p>{places.length > 0 ? words.fairnessIntro : words.fair}</p>
      {places.length > 0 && (
        <ul class="unfair">
          {places.map(({ kind, path, text }) => (
            <li key={`${path} ${text}`}>
              <strong>{words[kind]}</strong>, {placeName(path, language, pack)}: {text}
            </li>
          ))}
        </ul>
      )}
      {places.length > 0 && <StepLinks paths={places.map(({ path }) => path)} language={language} />}
      <p>{words.voicesIntro}</p>
      <RunButton
        run={voices}
        name={words.voicesRun}
        start={bench.tryVoices}
        stop={bench.stopVoices}
        language={language}
      />
      {voices.state === 'done' && (
        <>
          {voices.pack !== pack && <p class="warn">{words.samplesOld}</p>}
          <p>
            <strong>{words.voicesHeld(voices.held, voices.drafts, voices.base)}</strong>{' '}
            {voices.risen.length === 0 && words.voicesNoMore}
          </p>
          {voices.unread > 0 && <p class="warn">{words.samplesUnread(voices.unread)}</p>}
          {voices.risen.length > 0 && (
            <ul class="unfair">
              {voices.risen.map((text) => (
                <li key={text.en}>{inLanguage(text, language)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
