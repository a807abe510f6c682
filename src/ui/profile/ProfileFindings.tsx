import type { Language } from '../../core/language.ts';
import type { ProfileActions, ProfileReport } from './model.ts';
import { PROFILE_STRINGS } from './strings.ts';

interface Props {
  report: ProfileReport;
  language: Language;
  actions: ProfileActions;
}

/** Each part that the policy says something to, with its clause and where to change it; then all that was read. */
export function ProfileFindings({ report, language, actions }: Props) {
  const words = PROFILE_STRINGS[language];
  const { parts, site } = report;
  const touched = parts.filter(({ remarks }) => remarks.length > 0);
  return (
    <>
      <ul class="findings">
        {touched.map(({ field, text, remarks, item }) => (
          <li key={`${field} ${text}`}>
            <p>
              <span class="quiet">{words.fields[field]}:</span> <q dir="auto">{text}</q>
            </p>
            {remarks.map(({ notice, advice, clause }) => (
              <div key={notice}>
                <p>
                  <strong>{notice}.</strong> {advice}
                </p>
                {clause && (
                  <p class="clause">
                    {clause.intro}: {clause.asks} <span class="quiet">({clause.where})</span>
                  </p>
                )}
              </div>
            ))}
            {item && (
              <button type="button" class="link" onClick={() => actions.openItem(site, item)}>
                {words.change}
                <span class="visually-hidden">: {words.fields[field]}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.read}</summary>
        <ul>
          {parts.map(({ field, text }) => (
            <li key={`${field} ${text}`}>
              <span class="quiet">{words.fields[field]}:</span> <span dir="auto">{text}</span>
            </li>
          ))}
        </ul>
        <p>{words.onlyHere}</p>
      </details>
    </>
  );
}
