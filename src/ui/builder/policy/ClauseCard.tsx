import { Component } from 'preact';
import { useState } from 'preact/hooks';
import { type Decision, isSure, type ProjectClause } from '../../../core/builder/project.ts';
import type { Language } from '../../../core/language.ts';
import { CATEGORY_NAMES } from '../../options/category-names.ts';
import type { BuilderActions } from '../model.ts';
import { ClauseForm } from './ClauseForm.tsx';
import { hasCategories, hasLevel, isForStaff, lacksCategory, levelAt } from './clause-kind.ts';
import { POLICY_STRINGS, type PolicyStrings } from './strings.ts';

interface Props {
  clause: ProjectClause;
  /** Why it may reach lawful speech, or null. */
  flag: string | null;
  bilingual: boolean;
  language: Language;
  decide(n: number, decision: Decision): void;
  change: BuilderActions['changeClause'];
}

/** A clause beside what it becomes. Drawn anew only when something of it has changed: a policy may have hundreds. */
export class ClauseCard extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((key) => next[key] !== this.props[key]);
  }
  override render(props: Props) {
    return <Card {...props} />;
  }
}

function Card({ clause, flag, bilingual, language, decide, change }: Props) {
  const words = POLICY_STRINGS[language];
  const { n, source, text, leadIn, decision } = clause;
  const [opened, setOpened] = useState<boolean | null>(null);
  const look = decision === 'open' && (!isSure(clause) || flag !== null);
  const open = opened ?? look;
  return (
    <li class={`clause ${decision}`} id={`clause-${n}`}>
      <div class="says">
        <h4 class="source">{source}</h4>
        <blockquote>
          {leadIn !== '' && <span class="quiet">{leadIn} </span>}
          {text}
        </blockquote>
      </div>
      <div class="becomes">
        <Summary clause={clause} look={look} words={words} language={language} />
        {flag !== null && (
          <p class="warn">
            <strong>{words.fairness}</strong> {flag}
          </p>
        )}
        {lacksCategory(clause) && decision !== 'dropped' && <p class="warn">{words.noCategory}</p>}
        <div class="buttons">
          {decision === 'open' ? (
            <Choice name={words.confirm} of={source} id={`confirm-${n}`} primary press={() => decide(n, 'confirmed')} />
          ) : (
            <Choice name={words.again} of={source} id={`confirm-${n}`} press={() => decide(n, 'open')} />
          )}
          <Choice
            name={open ? words.changeDone : words.change}
            of={source}
            expanded={open}
            press={() => setOpened(!open)}
          />
          {decision !== 'dropped' && <Choice name={words.drop} of={source} press={() => decide(n, 'dropped')} />}
        </div>
        {open && <ClauseForm clause={clause} bilingual={bilingual} language={language} change={change} />}
      </div>
    </li>
  );
}

interface ChoiceProps {
  name: string;
  /** The clause, for those who hear the button alone. */
  of: string;
  id?: string;
  primary?: boolean;
  expanded?: boolean;
  press(): void;
}

function Choice({ name, of, id, primary = false, expanded, press }: ChoiceProps) {
  return (
    <button
      id={id}
      type="button"
      class={primary ? 'primary' : ''}
      aria-label={`${name}: ${of}`}
      aria-expanded={expanded}
      onClick={press}
    >
      {name}
    </button>
  );
}

interface SummaryProps {
  clause: ProjectClause;
  /** It should be looked at. */
  look: boolean;
  words: PolicyStrings;
  language: Language;
}

function Summary({ clause, look, words, language }: SummaryProps) {
  const { place, categories, level, appliesTo, decision } = clause;
  const about = hasCategories(place) ? categories.map((category) => CATEGORY_NAMES[language][category]).join(', ') : '';
  const state = {
    open: look ? words.unsure : words.sure,
    confirmed: words.isConfirmed,
    dropped: words.isDropped,
  }[decision];
  return (
    <>
      <p class={`state ${look ? 'unsure' : ''}`}>{state}</p>
      <p>
        <strong>{words.places[place]}</strong>
        {about && <span>: {about}</span>}
      </p>
      <p class="quiet">
        {[words.who[appliesTo], hasLevel(place) && words.levels[levelAt(place, level)]].filter(Boolean).join(' · ')}
      </p>
      {!isForStaff(clause) && place !== 'outside' && <p class="quiet">{words.notStaff}</p>}
    </>
  );
}
