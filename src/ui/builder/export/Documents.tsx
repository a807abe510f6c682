import { LANGUAGES, type Language } from '../../../core/language.ts';
import { documentHtml } from './document-html.ts';
import { saveBytes } from './save-bytes.ts';
import { SCHOOL_DOCUMENTS, type SchoolDocument, schoolDocument } from './school-documents.ts';
import { EXPORT_STRINGS } from './strings.ts';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

const save = (name: SchoolDocument, language: Language): void =>
  saveBytes(
    `purple-pen-${name}-${language}.html`,
    new TextEncoder().encode(documentHtml(schoolDocument(name, language), language)),
  );

/** What a school has to have on paper before staff are offered the extension; to be filled in by the school. */
export function Documents({ language }: { language: Language }) {
  const words = EXPORT_STRINGS[language];
  return (
    <section aria-labelledby="documents">
      <h3 id="documents">{words.documents}</h3>
      <p>{words.documentsMean}</p>
      {SCHOOL_DOCUMENTS.map((name) => (
        <div key={name} class="buttons">
          {LANGUAGES.map((one) => (
            <button key={one} type="button" onClick={() => save(name, one)}>
              {words.documentNames[name]} (<span lang={one}>{LANGUAGE_NAMES[one]}</span>)
            </button>
          ))}
        </div>
      ))}
    </section>
  );
}
