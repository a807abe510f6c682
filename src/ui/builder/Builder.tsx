import { useEffect, useRef, useState } from 'preact/hooks';
import { PenIcon } from '../PenIcon.tsx';
import { DeleteDialog } from '../page/DeleteDialog.tsx';
import { takeWanted } from './go-to.ts';
import type { StepProps } from './model.ts';
import { SaveLine } from './SaveLine.tsx';
import { type BuilderStep, STEPS } from './steps.ts';
import { BUILDER_STRINGS } from './strings.ts';

interface Props extends StepProps {
  step: BuilderStep;
}

/** The builder as a whole: steps at the side, one of them open. */
export function Builder({ view, language, actions, step }: Props) {
  const words = BUILDER_STRINGS[language];
  const { Step } = step;
  const at = STEPS.indexOf(step);
  const next = STEPS[at + 1];
  const heading = useRef<HTMLHeadingElement>(null);
  useStepFocus(step.id, heading);
  return (
    <div class="builder" lang={language}>
      <header>
        <h1>
          <PenIcon />
          {words.title}
        </h1>
        <p class="quiet">{words.intro}</p>
      </header>
      <nav aria-label={words.steps}>
        <ol>
          {STEPS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === step.id ? 'step' : undefined}>
                {title(language)}
              </a>
            </li>
          ))}
        </ol>
        <SaveLine view={view} language={language} actions={actions} />
        <Restart view={view} language={language} actions={actions} heading={heading} />
      </nav>
      <main>
        <p class="quiet">{words.step(at + 1, STEPS.length)}</p>
        <h2 ref={heading} tabIndex={-1}>
          {step.title(language)}
        </h2>
        <Step view={view} language={language} actions={actions} />
        {next && (
          <p class="next">
            <a class="button primary" href={`#${next.id}`}>
              {words.next(next.title(language))}
            </a>
          </p>
        )}
      </main>
    </div>
  );
}

/** A step that was gone to has the focus on its heading, or on the field that was asked for; the first one leaves it where the browser puts it. */
function useStepFocus(id: string, heading: { readonly current: HTMLElement | null }): void {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    const field = takeWanted();
    if (field) return field.focus();
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [id, heading]);
}

interface RestartProps extends StepProps {
  heading: { readonly current: HTMLElement | null };
}

/** All is deleted once that was confirmed; it goes on at the first step. */
function Restart({ language, actions, heading }: RestartProps) {
  const words = BUILDER_STRINGS[language];
  const [asked, setAsked] = useState(false);
  const begun = useRef(false);
  useEffect(() => {
    // Only once the dialog is gone can anything behind it have the focus.
    if (begun.current && !asked) heading.current?.focus();
    begun.current = false;
  }, [asked, heading]);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsked(false);
    button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" class="link" onClick={() => setAsked(true)}>
        {words.restart}
      </button>
      {asked && (
        <DeleteDialog
          question={words.restartQuestion}
          means={words.restartMeans}
          keep={words.restartKeep}
          remove={words.restartDo}
          cancel={close}
          confirm={() => {
            begun.current = true;
            setAsked(false);
            location.hash = `#${STEPS[0].id}`;
            actions.restart();
          }}
        />
      )}
    </>
  );
}
