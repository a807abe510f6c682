import type { StandingItem } from '../../core/checklist/checklist-now.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import { longDay } from '../page/dates.ts';
import { SITE_NAMES } from '../site-names.ts';
import type { ChecklistView, SiteView } from './model.ts';
import { reasonText } from './reason-text.ts';
import { CHECKLIST_STRINGS } from './strings.ts';

interface Props {
  view: ChecklistView;
  language: Language;
}

function Line({ one: { item, asked, standing }, language }: { one: StandingItem; language: Language }) {
  const { record, again } = CHECKLIST_STRINGS[language];
  const words = CHECKLIST_STRINGS[language];
  const { state } = standing;
  const next = state === 'done' && standing.again !== null ? again(longDay(standing.again, language)) : '';
  const reason = state === 'not-for-me' ? reasonText(standing.reason, words) : '';
  return (
    <tr>
      <th scope="row">{inLanguage(item.title, language)}</th>
      <td>{asked?.clauses.map(({ where }) => where).join('; ')}</td>
      <td>{[record.states[state], reason || next].filter(Boolean).join('. ')}</td>
      <td>{state === 'to-do' || standing.day === null ? '' : longDay(standing.day, language)}</td>
    </tr>
  );
}

function SiteTable({ site, language }: { site: SiteView; language: Language }) {
  const { record } = CHECKLIST_STRINGS[language];
  const ticked = site.official.filter(({ standing }) => standing.state !== 'to-do');
  return (
    <table>
      <caption>{SITE_NAMES[site.site]}</caption>
      <thead>
        <tr>
          {[record.item, record.asked, record.standing, record.when].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...site.items, ...ticked].map((one) => (
          <Line key={one.item.id} one={one} language={language} />
        ))}
      </tbody>
    </table>
  );
}

/** What is printed: a record that belongs to the member of staff, with lines to fill in by hand. Shown on paper only. */
export function Record({ view, language }: Props) {
  const { record } = CHECKLIST_STRINGS[language];
  return (
    <section class="record" lang={language}>
      <h1>{record.title}</h1>
      <p>{record.printed(longDay(view.today, language))}</p>
      <dl class="by-hand">
        {[record.name, record.role, record.signed, record.date].map((line) => (
          <div key={line}>
            <dt>{line}</dt>
            <dd />
          </div>
        ))}
      </dl>
      {view.sites
        .filter(({ without }) => !without)
        .map((site) => (
          <SiteTable key={site.site} site={site} language={language} />
        ))}
      <p>{record.owner}</p>
    </section>
  );
}
