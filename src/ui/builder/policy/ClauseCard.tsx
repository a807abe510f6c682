import { Component } from 'preact';
import { useState } from 'preact/hooks';
import { type Decision, isSure, type ProjectClause } from '../../../core/builder/project.ts';
import type { Language } from '../../../core/language.ts';
import { CATEGORY_NAMES } from '../../options/category-names.ts';
import type { BuilderActions, MadeOf } from '../model.ts';
import { ClauseForm } from './ClauseForm.tsx';
import { doubtOf, hasCategories, hasLevel, isForStaff, lacksCategory, levelAt } from './clause-kind.ts';
import { POLICY_STRINGS, type PolicyStrings } from './strings.ts';

interface Props {
  clause: ProjectClause;
  /** Why it may reach lawful speech, or null. */
  flag: string | null;
  /** What came of it in the pack where that is less than its place says. */
  made: MadeOf | null;
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

function Card({ clause, flag, made, bilingual, language, decide, change }: Props) {
  const words = POLICY_STRINGS[language];
  const { n, source, text, leadIn, decision } = clause;
  const [open, setOpen] = useState(false);
  const look = decision === 'open' && (!isSure(clause) || flag !== null);
  const of = `${source}, ${opening(text)}`;
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
        <Summary clause={clause} look={look} made={made} words={words} language={language} />
        {flag !== null && (
          <p class="warn lawful">
            <strong>{words.fairness}</strong> {flag}
          </p>
        )}
        {lacksCategory(clause) && decision !== 'dropped' && <p class="warn">{words.noCategory}</p>}
        <div class="buttons">
          {decision === 'open' ? (
            <Choice name={words.confirm} of={of} id={`confirm-${n}`} primary press={() => decide(n, 'confirmed')} />
          ) : (
            <Choice name={words.again} of={of} id={`confirm-${n}`} press={() => decide(n, 'open')} />
          )}
          <Choice name={open ? words.changeDone : words.change} of={of} expanded={open} press={() => setOpen(!open)} />
          {decision !== 'dropped' && <Choice name={words.drop} of={of} press={() => decide(n, 'dropped')} />}
        </div>
        {open && <ClauseForm clause={clause} bilingual={bilingual} language={language} change={change} />}
      </div>
    </li>
  );
}

/** The first words, to tell clauses under one heading apart. */
const opening = (text: string): string => {
  const words = text.trim().split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')}…` : words.join(' ');
};

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
  made: MadeOf | null;
  words: PolicyStrings;
  language: Language;
}

function Summary({ clause, look, made, words, language }: SummaryProps) {
  const { place, categories, level, appliesTo, decision } = clause;
  const less = decision === 'confirmed' ? made : null;
  const about =
    less === null && hasCategories(place)
      ? categories.map((category) => CATEGORY_NAMES[language][category]).join(', ')
      : '';
  const state = {
    open: look ? words.unsure : words.sure,
    confirmed: words.isConfirmed,
    dropped: words.isDropped,
  }[decision];
  return (
    <>
      <p class={`state ${look ? 'unsure' : ''}`}>{state}</p>
      {look && !isSure(clause) && <p>{words.doubts[doubtOf(clause)]}</p>}
      <p>
        <strong>{less ? words.made[less] : words.places[place]}</strong>
        {about && <span>: {about}</span>}
      </p>
      <p class="quiet">
        {[words.who[appliesTo], less === null && hasLevel(place) && words.levels[levelAt(place, level)]]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!isForStaff(clause) && place !== 'outside' && <p class="quiet">{words.notStaff}</p>}
    </>
  );
}
