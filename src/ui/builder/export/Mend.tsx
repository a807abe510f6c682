import type { ProjectContact } from '../../../core/builder/project.ts';
import type { Language } from '../../../core/language.ts';
import type { Contact } from '../../../core/pack/schema.ts';
import { goTo } from '../go-to.ts';
import type { BuilderView, StepProps } from '../model.ts';
import { PackErrors } from '../PackErrors.tsx';
import { placeName } from '../place-name.ts';
import { StepLinks } from '../StepLinks.tsx';
import { SCHOOL_STEP_STRINGS } from '../school/strings.ts';
import type { ExportProblem } from './model.ts';
import { EXPORT_STRINGS } from './strings.ts';

/** Can the pack go out? Not with mistakes in it, nor with what is unfair before the admin has looked at it. */
export function mayExport({ assembly, export: { problems, accepted } }: BuilderView, language: Language): boolean {
  if (!assembly?.pack || assembly.errors.length > 0) return false;
  return accepted || problems(language).every(({ kind }) => kind !== 'refuse');
}

/** What stands in the way of an export, and what does not but might be thought about. */
export function Mend({ view, language, actions }: StepProps) {
  const words = EXPORT_STRINGS[language];
  const errors = view.assembly?.errors ?? [];
  const problems = view.export.problems(language);
  const refused = problems.filter(({ kind }) => kind === 'refuse');
  const think = problems.filter(({ kind }) => kind === 'flag');
  return (
    <>
      {errors.length > 0 && (
        <div>
          <PackErrors errors={errors} heading={words.mend} language={language} />
          <p>{words.mendMeans}</p>
          <StepLinks paths={errors.map(({ path }) => path)} language={language} />
        </div>
      )}
      {refused.length > 0 && (
        <div class="problems">
          <p class="alert">{words.refused}</p>
          <p>{words.refusedMeans}</p>
          <Problems problems={refused} view={view} language={language} actions={actions} />
          <label class="choice">
            <input
              type="checkbox"
              checked={view.export.accepted}
              onChange={({ currentTarget }) => actions.export.accept(currentTarget.checked)}
            />
            {words.accept}
          </label>
        </div>
      )}
      {think.length > 0 && (
        <details class="warn">
          <summary>{words.think(think.length)}</summary>
          <Problems problems={think} view={view} language={language} actions={actions} />
        </details>
      )}
    </>
  );
}

interface ProblemsProps extends StepProps {
  problems: readonly ExportProblem[];
}

function Problems({ problems, view, language, actions }: ProblemsProps) {
  const pack = view.assembly?.pack ?? null;
  return (
    <>
      <ul class="errors">
        {problems.map(({ path, text }) => (
          <li key={`${path} ${text}`}>
            {path && `${placeName(path, language, pack)}: `}
            {text} <FillIn path={path} view={view} language={language} actions={actions} />
          </li>
        ))}
      </ul>
      <StepLinks paths={problems.map(({ path }) => path)} language={language} />
    </>
  );
}

/** A contact that the pack stands on becomes one of the school's own, with a place for how to reach them. */
function FillIn({ path, view, language, actions }: StepProps & { path: string }) {
  const at = /^contacts\[(\d+)\]/.exec(path)?.[1];
  const contact = at === undefined ? undefined : view.assembly?.pack?.contacts[Number(at)];
  if (!contact) return null;
  const { contacts } = view.project;
  const own = contacts.findIndex(({ role }) => role === contact.role);
  const open = () => {
    if (own < 0) actions.set({ contacts: [...contacts, ownContact(contact)] });
    goTo(`contact-${own < 0 ? contacts.length : own}-how`);
    location.hash = 'school';
  };
  return (
    <button type="button" class="link" onClick={open}>
      {EXPORT_STRINGS[language].fillIn(SCHOOL_STEP_STRINGS[language].roles[contact.role])}
    </button>
  );
}

const ownContact = ({ role, name, how, url, checked, clauses }: Contact): ProjectContact => ({
  role,
  name: { en: name.en, cy: name.cy ?? '' },
  how: { en: how?.en ?? '', cy: how?.cy ?? '' },
  url: url ?? '',
  checked: checked ?? '',
  clauses,
});
