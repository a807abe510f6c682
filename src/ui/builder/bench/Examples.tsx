import { useState } from 'preact/hooks';
import { inLanguage, type Language } from '../../../core/language.ts';
import type { Pack, Rule } from '../../../core/pack/schema.ts';
import { CATEGORY_NAMES } from '../../options/category-names.ts';
import { Select } from '../Select.tsx';
import { exampleRules } from './example-rules.ts';
import { BENCH_STRINGS } from './strings.ts';

interface Props {
  pack: Pack;
  language: Language;
  press(rule: Rule, text: string): void;
}

/** The drafts that a rule brings, as buttons. */
export function Examples({ pack, language, press }: Props) {
  const words = BENCH_STRINGS[language];
  const [chosen, setChosen] = useState('');
  const rules = exampleRules(pack);
  const rule = rules.find(({ id }) => id === chosen) ?? rules[0];
  if (!rule) return null;
  const { trigger, silent } = rule.examples;
  return (
    <section class="examples" aria-labelledby="bench-examples">
      <h3 id="bench-examples">{words.examples}</h3>
      <p id="bench-examples-hint" class="quiet">
        {words.examplesHint}
      </p>
      <Select
        id="bench-rule"
        label={words.exampleRule}
        value={rule.id}
        describedBy="bench-examples-hint"
        options={rules.map((one) => [one.id, nameOf(one, language)] as const)}
        choose={setChosen}
      />
      <Drafts heading={words.noticed} drafts={trigger} press={(text) => press(rule, text)} />
      <Drafts heading={words.silent} drafts={silent} press={(text) => press(rule, text)} />
    </section>
  );
}

const nameOf = ({ category, notice }: Rule, language: Language): string =>
  `${CATEGORY_NAMES[language][category]}: ${inLanguage(notice, language)}`;

interface DraftsProps {
  heading: string;
  drafts: readonly string[];
  press(text: string): void;
}

function Drafts({ heading, drafts, press }: DraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <>
      <p class="heading">{heading}</p>
      <ul class="drafts">
        {drafts.map((text) => (
          <li key={text}>
            <button type="button" onClick={() => press(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
