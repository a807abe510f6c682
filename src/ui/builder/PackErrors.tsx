import type { Language } from '../../core/language.ts';
import type { PackError } from '../../core/pack/pack-error.ts';
import { PACK_STRINGS } from '../page/pack-strings.ts';
import { stepFor } from './export/step-for.ts';
import { fieldOf } from './field-of.ts';
import { goTo } from './go-to.ts';
import { placeName } from './place-name.ts';
import { PLACE_STRINGS, remedyFor } from './place-strings.ts';

interface Props {
  errors: readonly PackError[];
  heading: string;
  /** It is no more than still to be done. */
  calm?: boolean;
  language: Language;
}

/** What is wrong with a pack, by place, and what to do; places with a field of the builder's own lead to it. */
export function PackErrors({ errors, heading, calm = false, language }: Props) {
  return (
    <div class={calm ? 'warn' : 'problems'}>
      <p class={calm ? '' : 'alert'}>{heading}</p>
      <ul class="errors">
        {errors.map(({ path, problem, detail }) => (
          <li key={`${path} ${problem} ${detail}`}>
            <Place path={path} language={language} />: {whatToDo({ path, problem, detail }, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Place({ path, language }: { path: string; language: Language }) {
  if (path === '') return <>{PACK_STRINGS[language].wholePack}</>;
  const [name, field] = [placeName(path, language), fieldOf(path)];
  if (field === null) return <>{name}</>;
  return (
    <a href={`#${stepFor(path)}`} onClick={() => goTo(field)}>
      {name}
    </a>
  );
}

function whatToDo({ path, problem, detail }: PackError, language: Language): string {
  const remedy = remedyFor(path, problem);
  return remedy ? PLACE_STRINGS[language][remedy] : PACK_STRINGS[language].problem[problem](detail);
}
