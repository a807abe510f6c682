import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { createTextReader, type WorkerLike } from '../../src/reader/text-reader.ts';
import { pack } from '../browser/packs.ts';
import { readerFacts } from '../support/reader-facts.ts';

const draft: Draft = {
  site: 'x',
  surface: 'post',
  account: 'personal',
  audience: 'public',
  text: 'hello',
  replyTo: null,
};
const facts = readerFacts();

class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly asked: { id: number; kind: string }[] = [];
  terminate = vi.fn();
  postMessage(message: unknown): void {
    this.asked.push(message as { id: number; kind: string });
  }
  answer(index: number, value: object): void {
    this.onmessage?.({ data: { ...value, id: this.asked[index]?.id } } as MessageEvent);
  }
}

describe('the owner of the text worker', () => {
  let workers: FakeWorker[] = [];
  const spawn = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  };
  const limits = { readMs: 100, loadMs: 1000, idleMs: 5000, restMs: 300 };
  beforeEach(() => {
    workers = [];
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());
  const outcome = (reading: Promise<unknown>) =>
    reading.then(
      () => 'answered',
      (error: Error) => error.message,
    );

  it('starts one worker, at the first ask, and gives each ask its own answer', async () => {
    const reader = createTextReader(spawn, limits);
    expect(workers).toHaveLength(0);
    const [first, second] = [reader.read(draft, 'r'), reader.read(draft, 'r')];
    workers[0]?.answer(1, { facts: null });
    workers[0]?.answer(0, { facts });
    expect(await first).toEqual(facts);
    expect(await second).toBeNull();
    expect(workers).toHaveLength(1);
  });

  it('rejects what was under way when the worker dies, and starts another', async () => {
    const reader = createTextReader(spawn, limits);
    const first = reader.read(draft, 'r');
    workers[0]?.answer(0, { facts });
    await first;
    const lost = outcome(reader.read(draft, 'r'));
    workers[0]?.onerror?.({ message: 'boom' } as ErrorEvent);
    expect(await lost).toContain('boom');
    const next = reader.read(draft, 'r');
    workers[1]?.answer(0, { facts });
    expect(await next).toEqual(facts);
  });

  it('rests a while after a worker that died before it had read anything', async () => {
    const reader = createTextReader(spawn, limits);
    const load = outcome(reader.load(pack('p'), 'r'));
    workers[0]?.answer(0, { facts: null });
    expect(await load).toBe('answered');
    const lost = outcome(reader.read(draft, 'r'));
    workers[0]?.onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(await lost).toContain('out of memory');
    expect(await outcome(reader.read(draft, 'r'))).toContain('at rest');
    expect(workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(300);
    const next = reader.read(draft, 'r');
    workers[1]?.answer(0, { facts });
    expect(await next).toEqual(facts);
  });

  it('is patient with the first reading after the pack, for which models are loaded', async () => {
    const reader = createTextReader(spawn, limits);
    const load = reader.load(pack('p'), 'r');
    workers[0]?.answer(0, { facts: null });
    await load;
    const first = outcome(reader.read(draft, 'r'));
    await vi.advanceTimersByTimeAsync(900);
    workers[0]?.answer(1, { facts });
    expect(await first).toBe('answered');
  });

  it('ends a worker that hangs', async () => {
    const reader = createTextReader(spawn, limits);
    const first = reader.read(draft, 'r');
    workers[0]?.answer(0, { facts });
    await first;
    const hanging = outcome(reader.read(draft, 'r'));
    await vi.advanceTimersByTimeAsync(100);
    expect(await hanging).toBe('no answer in time');
    expect(workers[0]?.terminate).toHaveBeenCalledTimes(1);
  });

  it('is patient while the worker starts and while a pack is compiled', async () => {
    const reader = createTextReader(spawn, limits);
    const first = outcome(reader.read(draft, 'r'));
    await vi.advanceTimersByTimeAsync(900);
    workers[0]?.answer(0, { facts: null });
    expect(await first).toBe('answered');
    const load = outcome(reader.load(pack('p'), 'r'));
    const behind = outcome(reader.read(draft, 'r'));
    await vi.advanceTimersByTimeAsync(900);
    workers[0]?.answer(1, { facts: null });
    workers[0]?.answer(2, { facts });
    expect([await load, await behind]).toEqual(['answered', 'answered']);
    expect(workers[0]?.terminate).not.toHaveBeenCalled();
  });

  it('is patient while a patient ask waits, also where a hurried one came before it', async () => {
    const reader = createTextReader(spawn, limits);
    const first = reader.read(draft, 'r');
    workers[0]?.answer(0, { facts });
    await first;
    const hurried = outcome(reader.read(draft, 'r'));
    await vi.advanceTimersByTimeAsync(50);
    const patient = outcome(reader.read(draft, 'r', true));
    await vi.advanceTimersByTimeAsync(900);
    workers[0]?.answer(2, { facts });
    workers[0]?.answer(1, { facts });
    expect(await Promise.all([hurried, patient])).toEqual(['answered', 'answered']);
    const next = outcome(reader.read(draft, 'r'));
    await vi.advanceTimersByTimeAsync(100);
    expect(await next).toBe('no answer in time');
  });

  it('lets an old ask wait its turn while newer ones are answered', async () => {
    const reader = createTextReader(spawn, limits);
    const first = reader.read(draft, 'r');
    workers[0]?.answer(0, { facts });
    await first;
    const old = outcome(reader.read(draft, 'r'));
    const newer = [reader.read(draft, 'r'), reader.read(draft, 'r')];
    await vi.advanceTimersByTimeAsync(90);
    workers[0]?.answer(2, { facts });
    await vi.advanceTimersByTimeAsync(90);
    workers[0]?.answer(3, { facts });
    await vi.advanceTimersByTimeAsync(90);
    workers[0]?.answer(1, { facts });
    expect(await old).toBe('answered');
    expect(await Promise.all(newer)).toHaveLength(2);
    expect(workers[0]?.terminate).not.toHaveBeenCalled();
  });

  it('ends the worker when nobody asks any more', async () => {
    const reader = createTextReader(spawn, limits);
    const first = reader.read(draft, 'r');
    workers[0]?.answer(0, { facts });
    await first;
    await vi.advanceTimersByTimeAsync(4999);
    expect(workers[0]?.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(workers[0]?.terminate).toHaveBeenCalledTimes(1);
  });

  it('hands the worker’s own error on', async () => {
    const reader = createTextReader(spawn, limits);
    const failed = outcome(reader.read(draft, 'r'));
    workers[0]?.answer(0, { error: 'TypeError: x' });
    expect(await failed).toBe('TypeError: x');
  });
});
