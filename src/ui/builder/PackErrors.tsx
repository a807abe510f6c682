import type { Language } from '../../core/language.ts';
import type { PackError } from '../../core/pack/pack-error.ts';
import { PACK_STRINGS } from '../page/pack-strings.ts';
import { placeName } from './place-name.ts';

interface Props {
  errors: readonly PackError[];
  heading: string;
  /** It is no more than still to be done. */
  calm?: boolean;
  language: Language;
}

/** What is wrong with a pack, by path, in plain words. */
export function PackErrors({ errors, heading, calm = false, language }: Props) {
  const words = PACK_STRINGS[language];
  return (
    <div class={calm ? 'warn' : 'problems'}>
      <p class={calm ? '' : 'alert'}>{heading}</p>
      <ul class="errors">
        {errors.map(({ path, problem, detail }) => (
          <li key={`${path} ${problem} ${detail}`}>
            <Place path={path} language={language} />: {words.problem[problem](detail)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Place({ path, language }: { path: string; language: Language }) {
  const name = placeName(path, language);
  if (path === '') return <>{PACK_STRINGS[language].wholePack}</>;
  return name === null ? (
    <code>{path}</code>
  ) : (
    <>
      {name} (<code>{path}</code>)
    </>
  );
}
