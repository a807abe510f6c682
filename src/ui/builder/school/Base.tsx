import { useState } from 'preact/hooks';
import { inLanguage } from '../../../core/language.ts';
import { FileDrop } from '../FileDrop.tsx';
import { FileProblems } from '../FileProblems.tsx';
import type { StepProps } from '../model.ts';
import { PackErrors } from '../PackErrors.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { SCHOOL_STEP_STRINGS } from './strings.ts';

/** What the pack stands on: the general rules, a trust's pack, or the rules of the school's own earlier pack. */
export function Base({ view, language, actions }: StepProps) {
  const words = SCHOOL_STEP_STRINGS[language];
  const { base } = view.project;
  const [asked, setAsked] = useState(false);
  const trust = base.kind === 'trust' || asked;
  const title = base.kind === 'general' ? '' : inLanguage(base.pack.policy.title, language);
  return (
    <section>
      <fieldset>
        <legend>
          <h3>{words.baseHeading}</h3>
        </legend>
        <p class="quiet">{words.baseHint}</p>
        {base.kind === 'earlier' && (
          <Radio label={words.baseEarlier(title, base.pack.version)} checked={!trust} choose={() => setAsked(false)} />
        )}
        <Radio
          label={words.baseGeneral(view.generalTitle)}
          hint={words.baseGeneralHint}
          checked={base.kind === 'general' && !trust}
          choose={() => {
            setAsked(false);
            actions.standOnGeneralRules();
          }}
        />
        <Radio label={words.baseTrust} checked={trust} choose={() => setAsked(true)} />
      </fieldset>
      {base.kind === 'trust' && <p>{words.baseIs(title, base.pack.version)}</p>}
      {base.kind === 'trust' && base.pack.locks.length > 0 && <p>{words.baseLocks(base.pack.locks.length)}</p>}
      {trust && (
        <FileDrop
          id="base-file"
          label={words.baseFile}
          hint={words.baseFileHint}
          accept=".json,application/json"
          busy={view.busy === 'base'}
          words={BUILDER_STRINGS[language]}
          bring={(files) => actions.bring('base', files)}
        />
      )}
      {view.baseErrors.length > 0 && (
        <PackErrors
          errors={view.baseErrors}
          heading={base.kind === 'trust' ? words.baseErrors : words.baseRefused}
          language={language}
        />
      )}
      <FileProblems problems={view.problems.base} words={BUILDER_STRINGS[language]} />
    </section>
  );
}

function Radio({ label, hint, checked, choose }: { label: string; hint?: string; checked: boolean; choose(): void }) {
  return (
    <>
      <label class="choice">
        <input type="radio" name="base" checked={checked} onChange={choose} />
        {label}
      </label>
      {hint && <p class="quiet under">{hint}</p>}
    </>
  );
}
