import type { StepProps } from '../model.ts';
import { PackErrors } from '../PackErrors.tsx';
import { DraftFields } from './DraftFields.tsx';
import { Examples } from './Examples.tsx';
import { Fairness } from './Fairness.tsx';
import { OrdinaryDrafts } from './OrdinaryDrafts.tsx';
import { Result } from './Result.tsx';
import { BENCH_STRINGS } from './strings.ts';

/** The pack tried out: on drafts of the admin's, on ordinary ones, and on its own words. */
export function BenchStep(props: StepProps) {
  const { view, language } = props;
  const words = BENCH_STRINGS[language];
  const pack = view.assembly?.pack ?? null;
  return (
    <>
      <p>{words.intro}</p>
      {view.assembly && !pack && (
        <>
          <PackErrors errors={view.assembly.errors} heading={words.noPack} language={language} />
          <p>
            <a href="#school">{words.noPackLink}</a>
          </p>
        </>
      )}
      <div class="bench">
        <div class="draft">
          <DraftFields {...props} />
        </div>
        <Result bench={view.bench} language={language} again={props.actions.bench.again} />
        {pack && <Examples pack={pack} language={language} press={props.actions.bench.example} />}
      </div>
      {pack && <OrdinaryDrafts {...props} pack={pack} />}
      {pack && <Fairness {...props} pack={pack} />}
    </>
  );
}
