import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { PenIcon } from '../PenIcon.tsx';
import { DoesAndNever } from './DoesAndNever.tsx';
import type { WelcomeActions, WelcomeView } from './model.ts';
import { Practice } from './Practice.tsx';
import { asksForSchool, SCHOOL_FORM, SchoolStep } from './SchoolStep.tsx';
import { WELCOME_STRINGS } from './strings.ts';

interface Props {
  view: WelcomeView;
  language: Language;
  actions: WelcomeActions;
}

const STEPS = 3;
const OTHER = {
  en: { language: 'cy', label: 'Cymraeg' },
  cy: { language: 'en', label: 'English' },
} as const;

/** What a person sees once, after the installation: three screens, each with one way on. */
export function Welcome({ view, language, actions }: Props) {
  const words = WELCOME_STRINGS[language];
  const [step, setStep] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(1);
  const other = OTHER[language];
  useEffect(() => {
    if (step === arrived.current) return;
    arrived.current = step;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  const saves = step === 2 && asksForSchool(view);
  const shared = { words, heading };
  return (
    <main lang={language}>
      <header>
        <h1>
          <PenIcon />
          {words.title}
        </h1>
        <button type="button" class="link" lang={other.language} onClick={() => actions.setLanguage(other.language)}>
          {other.label}
        </button>
      </header>
      <p class="quiet step">{words.step(step, STEPS)}</p>
      {step === 1 && <DoesAndNever {...shared} />}
      {step === 2 && <SchoolStep {...shared} view={view} actions={actions} next={() => setStep(3)} />}
      {step === 3 && <Practice {...shared} view={view} actions={actions} />}
      <div class="buttons ways">
        {/* Keyed: a button that became one to submit within its own click would submit at once. */}
        {saves ? (
          <button key="save" type="submit" form={SCHOOL_FORM} class="primary">
            {words.next}
          </button>
        ) : (
          step < STEPS && (
            <button key="next" type="button" class="primary" onClick={() => setStep(step + 1)}>
              {words.next}
            </button>
          )
        )}
        {step > 1 && (
          <button type="button" onClick={() => setStep(step - 1)}>
            {words.back}
          </button>
        )}
      </div>
    </main>
  );
}
