import { useState } from 'preact/hooks';
import type { ProjectClause } from '../../../core/builder/project.ts';
import { CATEGORIES, type Category } from '../../../core/category.ts';
import { LEVELS } from '../../../core/finding.ts';
import type { Language } from '../../../core/language.ts';
import { APPLIES_TO, PLACES } from '../../../core/pack/schema.ts';
import { CATEGORY_NAMES } from '../../options/category-names.ts';
import type { BuilderActions } from '../model.ts';
import { Select } from '../Select.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { TextPair } from '../TextPair.tsx';
import { hasCategories, hasLevel, levelAt } from './clause-kind.ts';
import { POLICY_STRINGS, type PolicyStrings } from './strings.ts';

interface Props {
  clause: ProjectClause;
  bilingual: boolean;
  language: Language;
  change: BuilderActions['changeClause'];
}

const named = <T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>) =>
  ids.map((id) => [id, names[id]] as const);

/** All that can be changed in a clause; in force at once. */
export function ClauseForm({ clause, bilingual, language, change }: Props) {
  const words = POLICY_STRINGS[language];
  const { n, place, appliesTo, level, asks } = clause;
  const [ownWords] = useState(asks.en !== '' || asks.cy !== '');
  const levels = LEVELS.filter((one) => levelAt(place, one) === one);
  return (
    <div class="clause-form">
      <Select
        id={`place-${n}`}
        label={words.place}
        value={place}
        options={named(PLACES, words.places)}
        choose={(next) => change(n, { place: next })}
      />
      <Select
        id={`who-${n}`}
        label={words.appliesTo}
        value={appliesTo}
        options={named(APPLIES_TO, words.who)}
        choose={(next) => change(n, { appliesTo: next })}
      />
      {hasLevel(place) && (
        <Select
          id={`level-${n}`}
          label={words.level}
          value={levelAt(place, level)}
          options={named(levels, words.levels)}
          choose={(next) => change(n, { level: next })}
        />
      )}
      {hasCategories(place) && <Categories clause={clause} words={words} language={language} change={change} />}
      <details open={ownWords}>
        <summary>{words.ownWords}</summary>
        <TextPair
          id={`asks-${n}`}
          label={words.asks}
          hint={words.asksHint}
          value={asks}
          bilingual={bilingual}
          lines
          words={BUILDER_STRINGS[language]}
          onInput={(next, typed) => change(n, { asks: next }, `asks-${n}-${typed}`)}
        />
      </details>
    </div>
  );
}

interface CategoriesProps {
  clause: ProjectClause;
  words: PolicyStrings;
  language: Language;
  change: BuilderActions['changeClause'];
}

function Categories({ clause: { n, categories }, words, language, change }: CategoriesProps) {
  const names = CATEGORY_NAMES[language];
  const others = CATEGORIES.filter((category) => !categories.includes(category));
  const [chosen, setChosen] = useState<Category | ''>('');
  const add = () => {
    if (chosen !== '') change(n, { categories: [...categories, chosen] });
    setChosen('');
  };
  const take = (category: Category) => {
    change(n, { categories: categories.filter((one) => one !== category) });
    document.getElementById(`category-${n}`)?.focus();
  };
  return (
    <div>
      <div class="select">
        <label for={`category-${n}`}>{words.category}</label>
        <span class="adding">
          <select
            id={`category-${n}`}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value as Category | '')}
          >
            <option value="">{words.addCategory}</option>
            {others.map((category) => (
              <option key={category} value={category}>
                {names[category]}
              </option>
            ))}
          </select>
          <button type="button" aria-label={`${BUILDER_STRINGS[language].add}: ${words.category}`} onClick={add}>
            {BUILDER_STRINGS[language].add}
          </button>
        </span>
      </div>
      <ul class="tags">
        {categories.map((category) => (
          <li key={category}>
            <button type="button" aria-label={words.removeCategory(names[category])} onClick={() => take(category)}>
              {names[category]} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
