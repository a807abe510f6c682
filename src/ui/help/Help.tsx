import type { Language } from '../../core/language.ts';
import { SITE_NAMES } from '../site-names.ts';
import { AbuseReceived } from './AbuseReceived.tsx';
import { AlreadyPosted } from './AlreadyPosted.tsx';
import { Contacts } from './Contacts.tsx';
import { Fold } from './Fold.tsx';
import type { HelpActions, HelpView } from './model.ts';
import { Places } from './Places.tsx';
import { PolicyLines } from './PolicyLines.tsx';
import { HELP_STRINGS } from './strings.ts';

interface Props {
  view: HelpView;
  language: Language;
  actions: HelpActions;
}

/** Who to ask, what to do about a post that is out or about abuse, and where to report. Styles: `help.css`. */
export function Help({ view, language, actions }: Props) {
  const { content, folded } = view;
  const words = HELP_STRINGS[language];
  const { openPage } = actions;
  return (
    <div class="help">
      <Fold id="posted" title={words.posted} folded={folded}>
        <AlreadyPosted content={content} language={language} />
      </Fold>
      <Fold id="abuse" title={words.abuse} folded={folded}>
        <AbuseReceived content={content} language={language} actions={actions} />
      </Fold>
      <Fold id="report" title={words.report} folded={folded}>
        {content.reports.map(({ site, places }) => (
          <div key={site}>
            <h3>{SITE_NAMES[site]}</h3>
            <Places places={places} language={language} />
          </div>
        ))}
      </Fold>
      <section id="ask" class="part" aria-labelledby="ask-title">
        <h2 id="ask-title">{words.atSchool(content.school)}</h2>
        <Contacts contacts={content.contacts} language={language} />
        <PolicyLines lines={content.advice.ask} school={content.school} language={language} />
      </section>
      {content.links.length > 0 && (
        <section class="part" aria-labelledby="links-title">
          <h2 id="links-title">{words.links}</h2>
          <Places places={content.links} language={language} />
        </section>
      )}
      <section id="outside" class="part" aria-labelledby="outside-title">
        <h2 id="outside-title">{words.outside}</h2>
        <Places places={content.helplines} language={language} />
      </section>
      {openPage && (
        <button type="button" class="link" onClick={() => openPage('ask')}>
          {words.openPage}
        </button>
      )}
    </div>
  );
}
