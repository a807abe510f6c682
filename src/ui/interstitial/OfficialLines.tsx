import type { ExplainedProvision } from '../../core/explain/explain-provision.ts';
import type { ExplainedOfficial } from '../../core/explain.ts';
import type { Language } from '../../core/language.ts';
import { ClauseNote } from '../dialog/ClauseNote.tsx';
import { STRINGS } from '../strings/strings.ts';

interface OfficialLinesProps {
  readonly official: ExplainedOfficial;
  readonly language: Language;
}

/** What the policy asks of this account: what the draft gives a reason to say, and the rest folded away. */
export function OfficialLines({ official: { asked, more }, language }: OfficialLinesProps) {
  const words = STRINGS[language].interstitial;
  return (
    <>
      {asked.map((one) => (
        <section class="finding" key={one.id}>
          <h3>{one.notice}</h3>
          <p>{one.advice}</p>
          {one.clause && <ClauseNote clause={one.clause} />}
        </section>
      ))}
      {more.length > 0 && (
        <details class="more">
          <summary>{words.moreOfficial}</summary>
          <ul>
            {more.map((one) => (
              <li key={one.id}>
                <b>{one.notice}</b> {one.advice} {where(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const where = ({ clause }: ExplainedProvision): string => (clause ? `(${clause.where})` : '');
