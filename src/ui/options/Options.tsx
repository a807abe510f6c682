import type { Language } from '../../core/language.ts';
import { PenIcon } from '../PenIcon.tsx';
import { PackStatus } from '../page/PackStatus.tsx';
import { Exceptions } from './Exceptions.tsx';
import { PolicyGlance } from './glance/PolicyGlance.tsx';
import { History } from './History.tsx';
import { HealthCheck } from './health/HealthCheck.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { OptionsActions, OptionsView } from './model.ts';
import { PicturesChoice } from './PicturesChoice.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { SchoolForm } from './SchoolForm.tsx';
import { OPTIONS_STRINGS, type OptionsStrings } from './strings.ts';

interface Props {
  view: OptionsView;
  language: Language;
  actions: OptionsActions;
}

function Privacy({ words }: { words: OptionsStrings }) {
  return (
    <section aria-labelledby="sees">
      <h2 id="sees">{words.seesHeading}</h2>
      {words.sees.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{words.verifyHeading}</h3>
      <ol>
        {words.verify.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** Under a school's own pack what is typed here rests, so it is folded up. */
function School({ view, language, actions }: Props) {
  const words = OPTIONS_STRINGS[language];
  const form = <SchoolForm school={view.school} managed={view.managed} words={words} save={actions.saveSchool} />;
  return (
    <section aria-labelledby="school">
      <h2 id="school">{words.schoolHeading}</h2>
      {view.managed ? (
        <details>
          <summary>{words.schoolRests}</summary>
          {form}
        </details>
      ) : (
        form
      )}
    </section>
  );
}

/** What is in force, and all that it holds. */
function Policy({ view, language }: Omit<Props, 'actions'>) {
  const words = OPTIONS_STRINGS[language];
  return (
    <>
      <section aria-labelledby="policy">
        <h2 id="policy">{words.policyHeading}</h2>
        <PackStatus view={view.pack} language={language} />
        <p>
          <a href="/pack-builder.html">{words.builderLink}</a>
        </p>
      </section>
      {view.policy && <PolicyGlance pack={view.policy} managed={view.managed} language={language} />}
    </>
  );
}

/** The settings page as a whole: props in, callbacks out. Where a school's own pack is in force, that comes first. */
export function Options({ view, language, actions }: Props) {
  const words = OPTIONS_STRINGS[language];
  return (
    <main lang={language}>
      <h1>
        <PenIcon />
        {words.title}
      </h1>
      {view.managed && <Policy view={view} language={language} />}
      <School view={view} language={language} actions={actions} />
      <section>
        <LanguageChoice setting={view.setting} words={words} choose={actions.setLanguage} />
      </section>
      <section aria-labelledby="pictures">
        <PicturesChoice
          clean={view.cleanPictures}
          locked={view.cleanPicturesLocked}
          language={language}
          words={words}
          choose={actions.setCleanPictures}
        />
      </section>
      <section>
        <RoleChoice role={view.role} words={words} choose={actions.setRole} />
      </section>
      <History history={view.history} words={words} language={language} actions={actions} />
      <Exceptions view={view} words={words} language={language} actions={actions} />
      <Privacy words={words} />
      {!view.managed && <Policy view={view} language={language} />}
      <HealthCheck view={view.health} language={language} actions={actions} />
    </main>
  );
}
