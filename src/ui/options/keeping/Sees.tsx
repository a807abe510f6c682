import type { Language } from '../../../core/language.ts';
import { KEEPING_STRINGS } from './keeping-strings.ts';

/** What the school can see, what is kept, and how to check both without taking our word for it. */
export function Sees({ language }: { language: Language }) {
  const words = KEEPING_STRINGS[language];
  return (
    <section aria-labelledby="sees">
      <h2 id="sees" tabIndex={-1}>
        {words.seesHeading}
      </h2>
      {words.sees.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <h3>{words.keptHeading}</h3>
      <ul class="kept">
        {Object.values(words.kept).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{words.keptNever}</p>
      <h3>{words.verifyHeading}</h3>
      <ol>
        {words.verify.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
