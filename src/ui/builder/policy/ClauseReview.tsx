import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Decision, ProjectClause } from '../../../core/builder/project.ts';
import type { FairnessFlag, StepProps } from '../model.ts';
import { ClauseCard } from './ClauseCard.tsx';
import { type ClauseFilter, clausesBy, FILTERS, idle, nextOpen } from './clause-filter.ts';
import { fairnessText } from './fairness-text.ts';
import { POLICY_STRINGS, type PolicyStrings } from './strings.ts';

/** The clauses of the policy, each beside what it becomes. */
export function ClauseReview({ view, language, actions }: StepProps) {
  const words = POLICY_STRINGS[language];
  const { clauses, policyFile, bilingual } = view.project;
  const flags = useMemo(() => flagsByClause(view.flags, words), [view.flags, words]);
  const by = useMemo(() => clausesBy(clauses, new Set(flags.keys())), [clauses, flags]);
  const [filter, setFilter] = useState<ClauseFilter>(() => (by.look.length > 0 ? 'look' : 'all'));
  const heading = useRef<HTMLHeadingElement>(null);
  const goTo = useRef<number | 'heading' | null>(null);
  const shown = by[filter];
  const sure = by.open.length - by.look.length;
  const unused = useMemo(() => idle(clauses), [clauses]);
  const rest = shown.filter(({ decision }) => decision === 'open');

  useEffect(() => {
    const target = goTo.current;
    goTo.current = null;
    if (target === 'heading') heading.current?.focus();
    else if (target !== null) document.getElementById(`confirm-${target}`)?.focus();
  });
  // One function for as long as the list stands, so that cards which did not change are not drawn anew.
  const current = useRef({ shown, actions });
  current.current = { shown, actions };
  const decide = useMemo(
    () => (n: number, decision: Decision) => {
      const next = decision === 'open' ? n : nextOpen(current.current.shown, n);
      goTo.current = next ?? 'heading';
      current.current.actions.decide(n, decision);
    },
    [],
  );

  const drop = (some: readonly ProjectClause[]) => {
    goTo.current = 'heading';
    actions.drop(some.map(({ n }) => n));
  };

  return (
    <section aria-labelledby="review" class="review">
      <h3 id="review" ref={heading} tabIndex={-1}>
        {words.review}
      </h3>
      <p class="quiet">{policyFile ? words.from(policyFile) : words.fromPaste}</p>
      <p>
        <strong>{words.counts(by.confirmed.length, by.open.length, by.dropped.length)}</strong>
      </p>
      <p class="quiet">{words.onlyConfirmed}</p>
      <div class="buttons">
        {sure > 0 && (
          <button
            type="button"
            class="primary"
            onClick={() => {
              goTo.current = 'heading';
              actions.confirmSure();
            }}
          >
            {words.confirmSure(sure)}
          </button>
        )}
        {unused.length > 0 && (
          <button type="button" onClick={() => drop(unused)}>
            {words.dropUnused(unused.length)}
          </button>
        )}
      </div>
      <Filters filter={filter} counts={by} words={words} choose={setFilter} />
      {shown.length === 0 && <p class="quiet">{filter === 'look' ? words.lookDone : words.none}</p>}
      {shown.length > 0 && (
        <div class="columns" aria-hidden="true">
          <span>{words.says}</span>
          <span>{words.becomes}</span>
        </div>
      )}
      <ul class="clauses">
        {shown.map((clause) => (
          <ClauseCard
            key={clause.n}
            clause={clause}
            flag={flags.get(clause.n) ?? null}
            made={view.assembly?.made.get(clause.n) ?? null}
            bilingual={bilingual}
            language={language}
            decide={decide}
            change={actions.changeClause}
          />
        ))}
      </ul>
      {rest.length > 1 && (
        <button type="button" class="rest" onClick={() => drop(rest)}>
          {words.dropRest(rest.length)}
        </button>
      )}
    </section>
  );
}

interface FiltersProps {
  filter: ClauseFilter;
  counts: ReturnType<typeof clausesBy>;
  words: PolicyStrings;
  choose(filter: ClauseFilter): void;
}

function Filters({ filter, counts, words, choose }: FiltersProps) {
  return (
    <fieldset class="filters">
      <legend>{words.show}</legend>
      {FILTERS.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="clauses" checked={filter === one} onChange={() => choose(one)} />
          {words[one](counts[one].length)}
        </label>
      ))}
    </fieldset>
  );
}

function flagsByClause(flags: readonly FairnessFlag[], words: PolicyStrings): ReadonlyMap<number, string> {
  return new Map(flags.flatMap((flag) => (flag.clause === null ? [] : [[flag.clause, fairnessText(flag, words)]])));
}
