import { useState } from 'preact/hooks';
import type { ProjectClause } from '../../../core/builder/project.ts';
import { CATEGORIES, type Category } from '../../../core/category.ts';
import type { Language } from '../../../core/language.ts';
import { CATEGORY_NAMES } from '../../options/category-names.ts';
import type { BuilderActions } from '../model.ts';
import { BUILDER_STRINGS } from '../strings.ts';
import { POLICY_STRINGS } from './strings.ts';

interface Props {
  clause: ProjectClause;
  language: Language;
  change: BuilderActions['changeClause'];
}

/** What a clause looks for: chosen one by one, each taken out by a press. */
export function ClauseCategories({ clause: { n, categories }, language, change }: Props) {
  const words = POLICY_STRINGS[language];
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
