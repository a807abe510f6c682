import type { Language } from '../../../core/language.ts';
import type { Run } from './run.ts';
import { BENCH_STRINGS } from './strings.ts';

interface Props {
  run: Run<unknown>;
  name: string;
  language: Language;
  start(): void;
  stop(): void;
}

/** One button that starts and stops a run, how far it is, and, said aloud, how it ended. */
export function RunButton({ run, name, language, start, stop }: Props) {
  const words = BENCH_STRINGS[language];
  const running = run.state === 'running';
  const said = {
    idle: '',
    running: '',
    stopped: words.samplesStopped,
    failed: words.samplesFailed,
    done: words.samplesFinished,
  };
  return (
    <>
      <button type="button" onClick={running ? stop : start}>
        {running ? words.samplesStop : name}
      </button>
      {running && (
        <p>
          <progress aria-label={words.samplesProgress} max={run.of || 1} value={run.of > 0 ? run.done : undefined} />{' '}
          {run.of > 0 ? words.samplesDone(run.done, run.of) : words.samplesStarting}
        </p>
      )}
      <p role="status" class="came">
        {said[run.state]}
      </p>
    </>
  );
}
