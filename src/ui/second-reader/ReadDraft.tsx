import type { Language } from '../../core/language.ts';
import { Findings } from '../interstitial/Findings.tsx';
import { OfficialLines } from '../interstitial/OfficialLines.tsx';
import { STRINGS } from '../strings/strings.ts';
import type { PastedView } from './model.ts';
import { SECOND_READER_STRINGS } from './strings.ts';

interface Props {
  readonly view: Extract<PastedView, { kind: 'read' }>;
  readonly language: Language;
}

const NONE: ReadonlySet<string> = new Set();
const notHere = async (): Promise<boolean> => false;

/** The draft as it will stand, who will see it, and what its writer was told of it. */
export function ReadDraft({ view, language }: Props) {
  const words = SECOND_READER_STRINGS[language];
  const { text, answers, site, explanation, official } = view;
  const noticed = explanation.findings.length > 0 || (official?.asked.length ?? 0) > 0;
  return (
    <>
      {answers && (
        <section>
          <h2>{words.answers}</h2>
          <p class="draft quiet" dir="auto">
            {answers}
          </p>
        </section>
      )}
      <section>
        <h2>{words.draft(site)}</h2>
        {text ? (
          <p class="draft" dir="auto">
            {text}
          </p>
        ) : (
          <p>{words.noWords}</p>
        )}
        <p>{words.picture}</p>
        <p>
          <b>{STRINGS[language].interstitial.audience}</b> <bdi>{explanation.audience}</bdi>
        </p>
      </section>
      <section>
        <h2>{noticed ? words.noticed : words.nothing}</h2>
        <Findings
          explanation={explanation}
          leadWithClause={false}
          onUseWording={() => undefined}
          marked={NONE}
          onMark={notHere}
        />
        {official && <OfficialLines official={official} language={language} />}
        {explanation.incomplete && <p class="quiet">{explanation.incomplete}</p>}
      </section>
    </>
  );
}
