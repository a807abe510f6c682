import type { Language } from '../../core/language.ts';
import { PenIcon } from '../PenIcon.tsx';
import { PackStatus } from '../page/PackStatus.tsx';
import { SECOND_READER_STRINGS } from '../second-reader/strings.ts';
import { Exceptions } from './Exceptions.tsx';
import { PolicyGlance } from './glance/PolicyGlance.tsx';
import { HealthCheck } from './health/HealthCheck.tsx';
import { HEALTH_STRINGS } from './health/health-strings.ts';
import { History } from './history/History.tsx';
import { HISTORY_STRINGS } from './history/history-strings.ts';
import { HoursSection } from './hours/HoursSection.tsx';
import { HOURS_STRINGS } from './hours/hours-strings.ts';
import { Agreed } from './keeping/Agreed.tsx';
import { Everything } from './keeping/Everything.tsx';
import { KEEPING_STRINGS } from './keeping/keeping-strings.ts';
import { Sees } from './keeping/Sees.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { OptionsActions, OptionsView } from './model.ts';
import { PicturesChoice } from './PicturesChoice.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { SchoolForm } from './SchoolForm.tsx';
import { SectionLinks } from './SectionLinks.tsx';
import { OPTIONS_STRINGS } from './strings.ts';

interface Props {
  view: OptionsView;
  language: Language;
  actions: OptionsActions;
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
          <a id="second-reader" href="/second-reader.html">
            {words.secondReaderLink}
          </a>
        </p>
        <p>
          <a href="/pack-builder.html">{words.builderLink}</a>
        </p>
      </section>
      {view.policy && <PolicyGlance pack={view.policy} managed={view.managed} language={language} />}
    </>
  );
}

/** In the order of the page. */
function sectionsOf({ managed }: OptionsView, language: Language) {
  const words = OPTIONS_STRINGS[language];
  const keeping = KEEPING_STRINGS[language];
  const policy = [
    { id: 'policy', text: words.policyHeading },
    { id: 'second-reader', text: SECOND_READER_STRINGS[language].title },
  ];
  return [
    ...(managed ? policy : []),
    { id: 'school', text: words.schoolHeading },
    { id: 'language', text: words.languageHeading },
    { id: 'pictures', text: words.picturesHeading },
    { id: 'role', text: words.roleHeading },
    { id: 'time', text: HOURS_STRINGS[language].heading },
    { id: 'history', text: HISTORY_STRINGS[language].heading },
    { id: 'exceptions', text: words.exceptionsHeading },
    { id: 'agreed', text: keeping.agreedHeading },
    { id: 'sees', text: keeping.seesHeading },
    { id: 'everything', text: keeping.everythingHeading },
    ...(managed ? [] : policy),
    { id: 'health', text: HEALTH_STRINGS[language].heading },
  ];
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
      <SectionLinks label={KEEPING_STRINGS[language].onThisPage} links={sectionsOf(view, language)} />
      {view.managed && <Policy view={view} language={language} />}
      <School view={view} language={language} actions={actions} />
      <section id="language">
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
      <HoursSection view={view.hours} language={language} actions={actions} />
      <History history={view.history} today={view.today} language={language} actions={actions} />
      <Exceptions view={view} words={words} language={language} actions={actions} />
      <Agreed agreed={view.agreed} language={language} actions={actions} />
      <Sees language={language} />
      <Everything language={language} actions={actions} />
      {!view.managed && <Policy view={view} language={language} />}
      <HealthCheck view={view.health} language={language} actions={actions} />
    </main>
  );
}
