import type { ComponentChildren } from 'preact';
import { inLanguage, type Language } from '../../../core/language.ts';
import { CATEGORY_NAMES } from '../../options/category-names.ts';
import { POLICY_STRINGS } from '../policy/strings.ts';
import { findingsByRule, type RuleFound } from './findings-by-rule.ts';
import { Marked } from './Marked.tsx';
import { markedPieces } from './marked-pieces.ts';
import type { Judged } from './model.ts';
import { BENCH_STRINGS } from './strings.ts';

interface Props {
  judged: Judged;
  language: Language;
}

/** Each rule that spoke: its words, its level, where the policy says so, whom to ask. */
export function RulesFound({ judged: { draft, verdict, pack }, language }: Props) {
  const words = BENCH_STRINGS[language];
  const found = findingsByRule(verdict.findings, pack, language);
  return (
    <section class="rules" aria-labelledby="bench-why">
      <h4 id="bench-why">{words.why}</h4>
      {found.length === 0 && <p>{words.noRule}</p>}
      {found.map((one) => (
        <RuleCard key={one.rule.id} found={one} text={draft.text} language={language} />
      ))}
    </section>
  );
}

function RuleCard({ found, text, language }: { found: RuleFound; text: string; language: Language }) {
  const words = BENCH_STRINGS[language];
  const { rule, level, spans, clause, own, alsoAt, contacts } = found;
  return (
    <article class="rule" data-rule={rule.id}>
      <h5>
        {inLanguage(rule.notice, language)} <span class="state">{POLICY_STRINGS[language].levels[level]}</span>
      </h5>
      <Marked pieces={markedPieces(text, spans)} />
      <dl>
        <Row name={words.category}>{CATEGORY_NAMES[language][rule.category]}</Row>
        {clause && (
          <Row name={own ? words.policy : words.general}>
            {clause.asks} <cite>{`${clause.policy}, ${clause.where}`}</cite>
          </Row>
        )}
        {alsoAt.length > 0 && <Row name={words.also}>{alsoAt.join(' · ')}</Row>}
        <Row name={words.ask}>
          {contacts.map(({ name, how }) => (how ? `${name} (${how})` : name)).join(', ') || words.nobody}
        </Row>
        <Row name={words.rule}>
          <code>{rule.id}</code>
        </Row>
      </dl>
    </article>
  );
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="row">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
