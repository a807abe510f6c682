import type { Draft } from '../core/draft.ts';
import type { ReaderFacts } from '../core/facts.ts';
import type { Pack } from '../core/pack/schema.ts';
import type { Numbered, WorkerAnswer, WorkerAsk } from './worker-protocol.ts';

/** The part of a Worker that is used here. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface TextReader {
  /** Null where the pack of this revision has to be loaded first. */
  read(draft: Draft, revision: string, patient?: boolean): Promise<ReaderFacts | null>;
  load(pack: Pack, revision: string): Promise<null>;
  stop(): void;
}

interface Waiting {
  readonly patient: boolean;
  resolve(facts: ReaderFacts | null): void;
  reject(error: Error): void;
}

/**
 * A worker that answers nobody for `readMs` while it is asked loses its life; the next ask starts another. Until it has
 * read its first draft, for which it loads its models, while it compiles a pack, and while a patient ask waits (print of a
 * picture, read while other workers load), it may take `loadMs`. After one that died before it had read anything there is none for `restMs`: where memory is short, each start makes it shorter.
 */
const DEFAULTS = { readMs: 1500, loadMs: 10_000, idleMs: 10 * 60_000, restMs: 10_000 };

/** Owns the text worker: started on first need, ended when idle, started anew when it died or hangs. */
export function createTextReader(spawn: () => WorkerLike, limits: Partial<typeof DEFAULTS> = {}): TextReader {
  const { readMs, loadMs, idleMs, restMs } = { ...DEFAULTS, ...limits };
  const waiting = new Map<number, Waiting>();
  let worker: WorkerLike | null = null;
  let next = 0;
  let warm = false;
  let restsUntil = 0;
  let loading = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let hanging: ReturnType<typeof setTimeout> | undefined;

  /** Counted from the last answer: of many asks the newest is read first, and the others wait their turn. */
  const watch = (): void => {
    clearTimeout(hanging);
    if (waiting.size === 0) return;
    const hurried = warm && loading === 0 && ![...waiting.values()].some(({ patient }) => patient);
    hanging = setTimeout(() => fail('no answer in time'), hurried ? readMs : loadMs);
  };
  const fail = (why: string): void => {
    if (!warm) restsUntil = Date.now() + restMs;
    stop(why);
  };
  const stop = (why: string): void => {
    clearTimeout(idle);
    clearTimeout(hanging);
    worker?.terminate();
    worker = null;
    warm = false;
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  const start = (): WorkerLike => {
    const fresh = spawn();
    fresh.onmessage = ({ data }: MessageEvent<Numbered<WorkerAnswer>>) => {
      if ('facts' in data && data.facts) warm = true;
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      watch();
      if ('error' in data) asked?.reject(new Error(data.error));
      else asked?.resolve(data.facts);
    };
    fresh.onerror = (event) => fail(`the worker failed: ${event.message}`);
    return fresh;
  };
  const ask = async (question: WorkerAsk, patient = false): Promise<ReaderFacts | null> => {
    if (!worker && Date.now() < restsUntil) throw new Error('at rest after a failure');
    worker ??= start();
    clearTimeout(idle);
    idle = setTimeout(() => stop('idle'), idleMs);
    next += 1;
    const message: Numbered<WorkerAsk> = { ...question, id: next };
    const answer = new Promise<ReaderFacts | null>((resolve, reject) =>
      waiting.set(message.id, { resolve, reject, patient }),
    );
    worker.postMessage(message);
    if (waiting.size === 1 || question.kind === 'load' || patient) watch();
    return answer;
  };

  return {
    read: (draft, revision, patient) => ask({ kind: 'read', draft, revision }, patient),
    load: async (pack, revision) => {
      loading += 1;
      await ask({ kind: 'load', pack, revision }).finally(() => {
        loading -= 1;
      });
      return null;
    },
    stop: () => stop('stopped'),
  };
}
