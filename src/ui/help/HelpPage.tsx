import type { Language } from '../../core/language.ts';
import { PenIcon } from '../PenIcon.tsx';
import { Help } from './Help.tsx';
import type { HelpActions, HelpView } from './model.ts';
import { HELP_STRINGS } from './strings.ts';

interface Props {
  view: HelpView;
  language: Language;
  actions: HelpActions;
}

/** The same as in the popup, as a page of its own: all open, and fit to be printed. Styles: `help-page.css`. */
export function HelpPage({ view, language, actions }: Props) {
  const words = HELP_STRINGS[language];
  const parts = { posted: words.posted, abuse: words.abuse, report: words.report, ask: words.school };
  return (
    <main lang={language}>
      <h1>
        <PenIcon />
        {words.title}
      </h1>
      <nav aria-label={words.title}>
        <ul>
          {Object.entries({ ...parts, outside: words.outside }).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Help view={view} language={language} actions={actions} />
    </main>
  );
}
