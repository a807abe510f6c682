import type { OptionsView } from './model.ts';
import type { OptionsStrings } from './strings.ts';

interface Props {
  setting: OptionsView['setting'];
  words: OptionsStrings;
  choose(setting: OptionsView['setting']): void;
}

/** Each language is named in itself. In force at once. */
export function LanguageChoice({ setting, words, choose }: Props) {
  const choices = [
    { value: 'auto', label: words.languageAuto, lang: undefined },
    { value: 'en', label: 'English', lang: 'en' },
    { value: 'cy', label: 'Cymraeg', lang: 'cy' },
  ] as const;
  return (
    <fieldset>
      <legend>
        <h2>{words.languageHeading}</h2>
      </legend>
      {choices.map(({ value, label, lang }) => (
        <label key={value} lang={lang} class="choice">
          <input type="radio" name="language" checked={setting === value} onChange={() => choose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
