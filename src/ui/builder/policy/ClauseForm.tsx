import { useState } from 'preact/hooks';
import type { ProjectClause } from '../../../core/builder/project.ts';
import { LEVELS } from '../../../core/finding.ts';
import type { Language } from '../../../core/language.ts';
import { APPLIES_TO, PLACES } from '../../../core/pack/schema.ts';
import type { BuilderActions } from '../model.ts';
import { Select } from '../Select.tsx';
import { BUILDER_STRINGS } from '../strings.ts';
import { TextPair } from '../TextPair.tsx';
import { ClauseCategories } from './ClauseCategories.tsx';
import { hasCategories, hasLevel, levelAt } from './clause-kind.ts';
import { POLICY_STRINGS } from './strings.ts';

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
      {hasCategories(place) && <ClauseCategories clause={clause} language={language} change={change} />}
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
