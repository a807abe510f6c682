import { FileDrop } from '../FileDrop.tsx';
import { FileProblems } from '../FileProblems.tsx';
import type { StepProps } from '../model.ts';
import { RemoveButton } from '../RemoveButton.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { PEOPLE_STRINGS } from './strings.ts';

export const TABLES = '.csv,.tsv,.txt,.xlsx,text/csv';

/** The staff list, which goes into the pack by name. */
export function Staff({ view, language, actions }: StepProps) {
  const words = PEOPLE_STRINGS[language];
  const shared = BUILDER_STRINGS[language];
  const { people, file } = view.project.staff;
  return (
    <section aria-labelledby="staff">
      <h3 id="staff" tabIndex={-1}>
        {words.staffHeading}
      </h3>
      <p>{words.staffIntro}</p>
      {people.length > 0 && (
        <div class="held">
          <p>
            <strong>{words.staffCount(people.length)}</strong> {file}
          </p>
          <details>
            <summary>{words.staffShow}</summary>
            <ul>
              {people.map(({ title, forename, surname, role }) => (
                <li key={`${title} ${forename} ${surname} ${role}`}>
                  {[title, forename, surname].filter(Boolean).join(' ')}
                  {role && `, ${role}`}
                </li>
              ))}
            </ul>
          </details>
          <RemoveButton
            of={words.staffHeading}
            words={shared}
            goTo="staff"
            remove={() => actions.set({ staff: { file: '', people: [] } })}
          />
        </div>
      )}
      <FileDrop
        id="staff-file"
        label={words.staffFile}
        hint={words.staffHint}
        accept={TABLES}
        busy={view.busy === 'staff'}
        words={shared}
        bring={(files) => actions.bring('staff', files)}
      />
      <FileProblems problems={view.problems.staff} words={shared} />
    </section>
  );
}
