import type { ExplainedFinding, Explanation } from '../../core/explain.ts';
import { ClauseNote } from '../dialog/ClauseNote.tsx';
import { STRINGS } from '../strings/strings.ts';
import type { MarkProps } from './Marks.tsx';
import { QuotedWords } from './QuotedWords.tsx';

interface FindingsProps extends Omit<MarkProps, 'language'> {
  readonly explanation: Explanation;
  readonly leadWithClause: boolean;
  readonly onUseWording: (finding: number) => void;
}

/** What was noticed, one section for each rule; sentences of one rule share its words. */
export function Findings({ explanation, leadWithClause, onUseWording, marked, onMark }: FindingsProps) {
  const words = STRINGS[explanation.language].interstitial;
  return (
    <>
      {byRule(explanation.findings).map(([first, ...rest]) => {
        const quotes = [first, ...rest].map((finding) => (
          <QuotedWords
            key={finding.finding}
            finding={finding}
            language={explanation.language}
            marked={marked}
            onMark={onMark}
            onUseWording={onUseWording}
          />
        ));
        const clause = first.clause && <ClauseNote clause={first.clause} />;
        return (
          <section class="finding" key={first.rule} data-level={first.level}>
            <h3>{first.notice}</h3>
            {leadWithClause && clause}
            {quotes}
            {first.advice && <p>{first.advice}</p>}
            {first.tone && <p>{first.tone}</p>}
            {first.suggestion && ![first, ...rest].some(({ wording }) => wording) && (
              <p>
                {words.another} <q dir="auto">{first.suggestion}</q>
              </p>
            )}
            {!leadWithClause && clause}
          </section>
        );
      })}
      {explanation.more > 0 && <p class="aside">{words.more(explanation.more)}</p>}
    </>
  );
}

type Group = [ExplainedFinding, ...ExplainedFinding[]];

function byRule(findings: readonly ExplainedFinding[]): Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const group = groups.find(([first]) => first.rule === finding.rule && first.level === finding.level);
    if (group) group.push(finding);
    else groups.push([finding]);
  }
  return groups;
}
