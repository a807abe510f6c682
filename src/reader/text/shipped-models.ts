import shipped from '../../../assets/models/text-heads.json';
import { Heads } from '../../core/text/heads.ts';
import type { HeadsData } from '../../core/text/heads-format.ts';
import { createGrammar } from './grammar.ts';
import { createNameDictionary } from './name-dictionary.ts';
import type { Encode, TextModels } from './read-draft.ts';

/** How long a draft waits for the encoder to load before it is read without it, and how long a failed load rests. */
const DEFAULTS = { patienceMs: 4000, restMs: 20_000 };

/** The models that ship. The encoder is loaded beside the others, and anew some time after it could not be. */
export function shippedModels(
  loadEncoder: (outputs: readonly string[]) => Promise<Encode>,
  limits: Partial<typeof DEFAULTS> = {},
): TextModels {
  const heads = new Heads(shipped as HeadsData);
  return {
    dictionary: createNameDictionary(),
    grammar: createGrammar(),
    heads,
    encode: patiently(() => loadEncoder(heads.data.outputs.map(({ id }) => id)), { ...DEFAULTS, ...limits }),
  };
}

function patiently(load: () => Promise<Encode>, { patienceMs, restMs }: typeof DEFAULTS): Encode {
  let failedAt: number | null = null;
  const start = (): Promise<Encode> => {
    failedAt = null;
    const fresh = load();
    fresh.catch(() => {
      failedAt = performance.now();
    });
    return fresh;
  };
  let loading = start();
  return async (draft, parts) => {
    if (failedAt !== null && performance.now() - failedAt > restMs) loading = start();
    const encode = await inTime(loading, patienceMs);
    return encode(draft, parts);
  };
}

function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  if (ms === Number.POSITIVE_INFINITY) return promise;
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('the encoder is still loading')), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
