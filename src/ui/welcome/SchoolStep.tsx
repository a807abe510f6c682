import { useState } from 'preact/hooks';
import { Field } from '../options/Field.tsx';
import { readSchool, valuesOf } from '../options/school-values.ts';
import type { StepProps } from './DoesAndNever.tsx';
import type { WelcomeActions, WelcomeView } from './model.ts';
import type { WelcomeStrings } from './strings.ts';

/** The form that the page's way on submits, where there is one (`asksForSchool`). */
export const SCHOOL_FORM = 'school-form';

/** Nobody has set a school's policy, so that the person may name the school. */
export const asksForSchool = ({ pack }: WelcomeView): boolean => !pack.checking && !pack.managed;

interface Props extends StepProps {
  view: WelcomeView;
  actions: Pick<WelcomeActions, 'saveSchool'>;
  next(): void;
}

/** The second screen: whose policy is in force, and the school's name where nobody has set one. */
export function SchoolStep({ words: { school: words }, heading, view, actions, next }: Props) {
  const { pack } = view;
  return (
    <section aria-labelledby="school">
      <h2 id="school" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <div role="status">
        {pack.checking ? <p class="quiet">{words.checking}</p> : <p class="lead">{foundOf(view, words)}</p>}
      </div>
      {asksForSchool(view) && <SchoolName view={view} words={words} save={actions.saveSchool} next={next} />}
    </section>
  );
}

function foundOf({ pack }: WelcomeView, words: WelcomeStrings['school']): string {
  if (!pack.managed || !pack.pack) return words.general;
  const { school, policy } = pack.pack;
  return school ? words.foundSchool(school) : words.foundPolicy(policy);
}

interface NameProps {
  view: WelcomeView;
  words: WelcomeStrings['school'];
  save: WelcomeActions['saveSchool'];
  next(): void;
}

/** The two fields that matter most; what else was typed in the settings stays as it is. */
function SchoolName({ view: { school }, words, save, next }: NameProps) {
  const [typed, setTyped] = useState(() => valuesOf(school));
  const [error, setError] = useState<'missing' | 'tooLong' | null>(null);
  const [failed, setFailed] = useState(false);
  const type = (part: Partial<typeof typed>) => {
    setTyped({ ...typed, ...part });
    setFailed(false);
    setError(null);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const read = readSchool(typed, school);
    if (!read.ok) {
      setError(read.errors.name?.problem === 'missing' ? 'missing' : 'tooLong');
      document.getElementById('school-name')?.focus();
      return;
    }
    try {
      if (JSON.stringify(read.school) !== JSON.stringify(school)) await save(read.school);
      next();
    } catch {
      setFailed(true);
    }
  };
  return (
    <form id={SCHOOL_FORM} onSubmit={submit} noValidate>
      <p>{words.ask}</p>
      <Field
        id="school-name"
        label={words.name}
        hint={words.nameHint}
        error={error && words[error]}
        value={typed.name}
        lines={false}
        onInput={(name) => type({ name })}
      />
      <Field
        id="school-short"
        label={words.short}
        hint={words.shortHint}
        error={null}
        value={typed.shortNames}
        lines={true}
        onInput={(shortNames) => type({ shortNames })}
      />
      <p class="quiet">{words.more}</p>
      <p role="status" class="error">
        {failed && words.failed}
      </p>
    </form>
  );
}
