import { useEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGES } from '../../core/language.ts';
import type { StepProps } from './DoesAndNever.tsx';
import type { PracticeEnd, WelcomeActions, WelcomeView } from './model.ts';
import { WELCOME_STRINGS, type WelcomeStrings } from './strings.ts';

interface Props extends StepProps {
  view: WelcomeView;
  actions: Pick<WelcomeActions, 'press' | 'warmUp'>;
}

type State = PracticeEnd['kind'] | 'looking' | 'empty' | null;

/** The third screen: a draft that goes nowhere, with the real question; then how to keep the pen in sight, and the end. */
export function Practice({ words, heading, view, actions }: Props) {
  const { practice } = words;
  const { samples } = practice;
  const [text, setText] = useState(practice.samples[0]?.text ?? '');
  const [state, setState] = useState<State>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => actions.warmUp(), [actions.warmUp]);
  useEffect(() => {
    // A draft that nobody has changed is shown in the language of the page.
    setText((now) => inLanguage(now, samples));
  }, [samples]);
  const write = (next: string) => {
    setText(next);
    setState(null);
  };
  const press = async () => {
    if (state === 'looking') return;
    if (text.trim() === '') return setState('empty');
    setState('looking');
    const end = await actions.press(text);
    if (end.kind === 'reworded') setText(end.text);
    setState(end.kind);
    if (end.kind === 'edited' || end.kind === 'reworded') box.current?.focus();
  };
  return (
    <>
      <section aria-labelledby="practice">
        <h2 id="practice" tabIndex={-1} ref={heading}>
          {practice.heading}
        </h2>
        <p class="lead">{practice.intro}</p>
        <div class="buttons samples">
          {practice.samples.map(({ label, text: sample }) => (
            <button key={label} type="button" aria-pressed={text === sample} onClick={() => write(sample)}>
              {label}
            </button>
          ))}
        </div>
        <div class="compose">
          <label for="draft">{practice.draft}</label>
          <textarea
            id="draft"
            ref={box}
            rows={4}
            maxLength={2000}
            value={text}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <button type="button" class="primary" aria-disabled={state === 'looking'} onClick={press}>
            {practice.post}
          </button>
        </div>
        <p role="status" class="end">
          {statusOf(state, practice)}
        </p>
      </section>
      <Afterwards words={words} view={view} />
    </>
  );
}

function Afterwards({ words, view }: Pick<Props, 'words' | 'view'>) {
  return (
    <>
      {view.pinned !== true && (
        <section aria-labelledby="pin">
          <h2 id="pin">{words.pin.heading}</h2>
          <p>{view.firefox ? words.pin.firefox : words.pin.chromium}</p>
          <p class="quiet">{words.pin.why}</p>
        </section>
      )}
      <section aria-labelledby="end">
        <h2 id="end">{words.end.heading}</h2>
        <p>{words.end.text}</p>
        <ul class="links">
          <li>
            <a href="/checklists.html">{words.end.checklists}</a>
          </li>
          <li>
            <a href="/options.html">{words.end.options}</a>
          </li>
        </ul>
      </section>
    </>
  );
}

function statusOf(state: State, words: WelcomeStrings['practice']): string {
  if (state === null) return '';
  if (state === 'looking' || state === 'empty') return words[state];
  return words.ends[state];
}

type Samples = WelcomeStrings['practice']['samples'];

/** The same sample in another language; a draft of the person's own stays as it is. */
function inLanguage(text: string, samples: Samples): string {
  for (const language of LANGUAGES) {
    const at = WELCOME_STRINGS[language].practice.samples.findIndex((sample) => sample.text === text);
    if (at >= 0) return samples[at]?.text ?? text;
  }
  return text;
}
