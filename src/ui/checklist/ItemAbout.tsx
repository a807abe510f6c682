import type { StandingItem } from '../../core/checklist/checklist-now.ts';
import type { SiteId } from '../../core/draft.ts';
import { inLanguage, type Language } from '../../core/language.ts';
import { ItemLink } from './ItemLink.tsx';
import { CHECKLIST_STRINGS } from './strings.ts';

interface Props {
  site: SiteId;
  one: StandingItem;
  language: Language;
}

/** Why it matters, what to choose, where the policy asks for it, and the way there. */
export function ItemAbout({ site, one: { item, asked }, language }: Props) {
  const words = CHECKLIST_STRINGS[language];
  return (
    <div class="about">
      <p>{inLanguage(item.why, language)}</p>
      <p>
        <strong>{words.choose}:</strong> {inLanguage(item.choose, language)}
      </p>
      {asked?.advice && (
        <p>
          <strong>{words.schoolAdds}</strong> {asked.advice}
        </p>
      )}
      <ItemLink site={site} item={item} language={language} />
      {asked?.clauses.map(({ policy, where, asks }) => (
        <blockquote key={`${policy} ${where}`} class="clause">
          <p>{asks}</p>
          <footer>
            {policy}, {where}
          </footer>
        </blockquote>
      ))}
    </div>
  );
}
