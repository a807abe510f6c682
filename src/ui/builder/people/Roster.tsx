import { inLanguage } from '../../../core/language.ts';
import { FileDrop } from '../FileDrop.tsx';
import { FileProblems } from '../FileProblems.tsx';
import type { StepProps } from '../model.ts';
import { RemoveButton } from '../RemoveButton.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { TABLES } from './Staff.tsx';
import { PEOPLE_STRINGS } from './strings.ts';

/** The pupils, who go into the pack as filters alone; nothing here ever shows a name. */
export function Roster({ view, language, actions }: StepProps) {
  const words = PEOPLE_STRINGS[language];
  const shared = BUILDER_STRINGS[language];
  const { roster } = view.project;
  return (
    <section aria-labelledby="roster">
      <h3 id="roster" tabIndex={-1}>
        {words.rosterHeading}
      </h3>
      <p>{words.rosterIntro}</p>
      <details>
        <summary>{words.privacy}</summary>
        <h4>{words.protectsHeading}</h4>
        <ul>
          {view.privacy.protects.map((line) => (
            <li key={line.en}>{inLanguage(line, language)}</li>
          ))}
        </ul>
        <h4>{words.protectsNotHeading}</h4>
        <ul>
          {view.privacy.limits.map((line) => (
            <li key={line.en}>{inLanguage(line, language)}</li>
          ))}
        </ul>
      </details>
      {roster && (
        <div class="held">
          <p>
            {roster.pupils === null ? (
              words.rosterEarlier
            ) : (
              <>
                <strong>{words.rosterCount(roster.pupils, roster.classes.length)}</strong> {roster.file}
              </>
            )}
          </p>
          {roster.notes?.map((note) => (
            <p key={note.en}>{inLanguage(note, language)}</p>
          ))}
          <p class="quiet">{words.rosterKept}</p>
          {roster.classes.length > 0 && (
            <details>
              <summary>{words.classesShow}</summary>
              <p>{roster.classes.join(', ')}</p>
            </details>
          )}
          <RemoveButton
            of={words.rosterHeading}
            words={shared}
            goTo="roster"
            remove={() => actions.set({ roster: null })}
          />
        </div>
      )}
      <FileDrop
        id="roster-file"
        label={words.rosterFile}
        hint={words.rosterHint}
        accept={TABLES}
        busy={view.busy === 'roster'}
        words={shared}
        bring={(files) => actions.bring('roster', files)}
      />
      <FileProblems problems={view.problems.roster} words={shared} />
    </section>
  );
}
