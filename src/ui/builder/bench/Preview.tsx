import { type ExplainedFinding, explain } from '../../../core/explain.ts';
import type { Language } from '../../../core/language.ts';
import { holds } from '../../../core/verdict.ts';
import { ClauseNote } from '../../dialog/ClauseNote.tsx';
import { Contacts } from '../../dialog/Contacts.tsx';
import { STRINGS } from '../../strings/strings.ts';
import { Marked } from './Marked.tsx';
import type { Judged } from './model.ts';
import { BENCH_STRINGS } from './strings.ts';

interface Props {
  judged: Judged;
  language: Language;
}

/** The words that the person would read before the post goes out, or on opening the note. */
export function Preview({ judged: { draft, verdict, pack }, language }: Props) {
  const words = BENCH_STRINGS[language];
  const said = STRINGS[language].interstitial;
  const held = holds(verdict);
  if (verdict.findings.length === 0) return null;
  const shown = explain(draft, {}, verdict, pack, language, held ? 'submit' : 'review');
  return (
    <section class="preview" aria-labelledby="bench-preview">
      <h4 id="bench-preview">{words.preview}</h4>
      <p>
        <strong>{held ? said.headings[0] : said.reviewHeading}</strong>
      </p>
      <p class="quiet">{held ? said.heldStatus : said.reviewStatus}</p>
      <p>
        <strong>{said.audience}:</strong> {shown.audience}
      </p>
      {shown.findings.map((finding) => (
        <Finding key={finding.finding} finding={finding} language={language} />
      ))}
      {shown.more > 0 && <p class="quiet">{said.more(shown.more)}</p>}
      <Contacts contacts={shown.contacts} language={language} />
      {shown.reasons.length > 0 && (
        <>
          <p>
            <strong>{said.reasons}</strong>
          </p>
          <ul>
            {shown.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <p class="quiet">
        {words.buttons}: {held ? `‘${said.edit}’, ‘${said.post}’` : `‘${said.back}’`}
      </p>
    </section>
  );
}

function Finding({ finding, language }: { finding: ExplainedFinding; language: Language }) {
  const said = STRINGS[language].interstitial;
  const { notice, sentence, advice, wording, suggestion, clause, also } = finding;
  return (
    <div class="noticed">
      <h5>{notice}</h5>
      {sentence.length > 0 && <Marked pieces={sentence} />}
      {also.map((other) => (
        <p key={other.notice} class="quiet">
          {said.also} {other.notice}
          {other.clause && ` (${other.clause.where})`}
        </p>
      ))}
      {wording && (
        <p>
          {said.instead} <q dir="auto">{wording.words}</q>: <q dir="auto">{wording.text}</q>
        </p>
      )}
      {advice && <p>{advice}</p>}
      {suggestion && (
        <p>
          {said.another} <q dir="auto">{suggestion}</q>
        </p>
      )}
      {clause && <ClauseNote clause={clause} />}
    </div>
  );
}
