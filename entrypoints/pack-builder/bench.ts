import { checkPackFairness } from '../../src/admin/check/check-pack-fairness.ts';
import { fairnessText } from '../../src/admin/check/fairness-text.ts';
import type { Draft } from '../../src/core/draft.ts';
import type { ReaderFacts } from '../../src/core/facts.ts';
import { judge } from '../../src/core/judge.ts';
import type { Language } from '../../src/core/language.ts';
import { compilePack } from '../../src/core/pack/compile.ts';
import { inSituation } from '../../src/core/pack/in-situation.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import { UNKNOWN_SITUATION } from '../../src/core/situation.ts';
import { exampleTrial } from '../../src/ui/builder/bench/example-rules.ts';
import type {
  BenchActions,
  BenchView,
  Judged,
  SamplesEnd,
  Trial,
  UnfairPlace,
  VoicesEnd,
} from '../../src/ui/builder/bench/model.ts';
import { createRun, type Progress } from './create-run.ts';
import { createPackReader, type ReadWithPack } from './pack-reader.ts';
import { runSamples, runVoices } from './samples-run.ts';

const EMPTY_DRAFT: Draft = {
  site: 'facebook',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text: '',
  replyTo: null,
};
const EMPTY: Trial = { draft: EMPTY_DRAFT, situation: UNKNOWN_SITUATION };
type RunParts = [signal: AbortSignal, progress: Progress];
type RunTask<T> = (pack: Pack, ...how: RunParts) => Promise<T>;

/** After the last key. */
const PAUSE_MS = 250;

/** The test bench: a draft is judged a moment after it, or the pack, has changed; `redraw` is called after each answer. */
export function createBench(general: Pack, redraw: () => void, read: ReadWithPack = createPackReader()) {
  let pack: Pack | null = null;
  let trial = EMPTY;
  let judged: Judged | null = null;
  let checking = false;
  const samples = createRun<SamplesEnd>(redraw);
  const voices = createRun<VoicesEnd>(redraw);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const check = async (): Promise<void> => {
    const [of, mine, now] = [trial, ++asked, pack];
    if (!now) return;
    const verdict = await judgeTrial(of, now, read);
    if (mine !== asked) return;
    judged = { ...of, verdict, pack: now };
    checking = false;
    redraw();
  };
  const later = (pause = PAUSE_MS): void => {
    clearTimeout(timer);
    asked++;
    checking = pack !== null && trial.draft.text.trim() !== '';
    if (checking) timer = setTimeout(check, pause);
    else judged = null;
  };
  const set = (next: Trial, pause?: number): void => {
    trial = next;
    later(pause);
    redraw();
  };
  /** Of the pack as it is now, for as long as the run takes. */
  const start = <T>(run: { start(task: (...how: RunParts) => Promise<T>): Promise<void> }, task: RunTask<T>): void => {
    const now = pack;
    if (now) void run.start((signal, progress) => task(now, signal, progress));
  };

  const actions: BenchActions = {
    write: (part) => set({ ...trial, draft: { ...trial.draft, ...part } }),
    situate: (part) => set({ ...trial, situation: { ...trial.situation, ...part } }),
    example: (rule, text) => set(exampleTrial(rule, text), 0),
    take: (draft) => set({ draft, situation: UNKNOWN_SITUATION }, 0),
    again: () => set(trial, 0),
    trySamples: () => start(samples, (now, ...how) => runSamples(now, read, ...how)),
    stopSamples: samples.stop,
    tryVoices: () => start(voices, (now, ...how) => runVoices(now, general, read, ...how)),
    stopVoices: voices.stop,
  };
  return {
    actions,
    /** Of the pack as it is now; another one than before, and the draft is judged anew. */
    view: (now: Pack | null): BenchView => {
      if (now !== pack) {
        pack = now;
        later();
      }
      return {
        trial,
        judged,
        checking,
        samples: samples.now,
        voices: voices.now,
        unfair: (language) => unfairPlaces(now, language),
      };
    },
    reset: (): void => {
      samples.reset();
      voices.reset();
      set(EMPTY);
    },
  };
}

/** By the extension's own judgement; without the reader where it cannot be had, and the verdict says so. */
async function judgeTrial({ draft, situation }: Trial, pack: Pack, read: ReadWithPack): Promise<Judged['verdict']> {
  const facts = await read(draft, pack).catch((): ReaderFacts | null => null);
  return judge(draft, inSituation(compiledOf(pack), situation), facts, facts ? null : { kind: 'reader-missing' });
}

/** What takes a while and stays as it is as long as the pack does. */
const compiledOf = oncePerPack(compilePack);
const unfairOf = oncePerPack(checkPackFairness);

function oncePerPack<T>(make: (pack: Pack) => T): (pack: Pack) => T {
  const made = new WeakMap<Pack, T>();
  return (pack) => {
    const value = made.get(pack) ?? make(pack);
    made.set(pack, value);
    return value;
  };
}

const unfairPlaces = (pack: Pack | null, language: Language): UnfairPlace[] =>
  (pack ? unfairOf(pack) : []).map((one) => ({ kind: one.kind, path: one.path, text: fairnessText(one, language) }));
