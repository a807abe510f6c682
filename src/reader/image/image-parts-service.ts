import type { CrestReference } from './image-reading.ts';
import type { ImageAnswer, ImageAsk, ImageWorkerName, PartFacts, WORKER_PARTS } from './image-worker-protocol.ts';

type PartReader<P extends keyof PartFacts> = (
  picture: ImageBitmap,
  crests: readonly CrestReference[],
) => Promise<PartFacts[P]>;

type PartLoaders<W extends ImageWorkerName> = {
  readonly [P in (typeof WORKER_PARTS)[W][number]]: () => Promise<PartReader<P>>;
};

interface ImageParts {
  /** Loads all parts, side by side, before there is a picture. */
  prepare(): void;
  /** One picture at a time, part after part. Never rejects. */
  answer(ask: ImageAsk): Promise<ImageAnswer>;
}

/** What a worker does. */
export function createImageParts<W extends ImageWorkerName>(loaders: PartLoaders<W>): ImageParts {
  const parts = Object.entries(loaders) as [keyof PartFacts, () => Promise<PartReader<keyof PartFacts>>][];
  const loaded = new Map<string, Promise<PartReader<keyof PartFacts>>>();
  let last: Promise<unknown> = Promise.resolve();

  /** What could not be loaded is tried anew with the next picture. */
  const load = (part: string, loader: () => Promise<PartReader<keyof PartFacts>>) => {
    const known = loaded.get(part) ?? loader();
    loaded.set(part, known);
    known.catch(() => loaded.delete(part));
    return known;
  };
  const read = async ({ id, picture, crests }: ImageAsk): Promise<ImageAnswer> => {
    const facts: Record<string, unknown> = {};
    const failures: string[] = [];
    const needed = parts.filter(([part]) => part !== 'crests' || crests.length > 0);
    if (needed.length < parts.length) facts.crests = [];
    for (const [part, loader] of needed) load(part, loader);
    for (const [part, loader] of needed) {
      try {
        facts[part] = await (await load(part, loader))(picture, crests);
      } catch (error) {
        failures.push(`${part}: ${error}`);
      }
    }
    picture.close();
    return { id, facts, failures };
  };

  return {
    prepare() {
      for (const [part, loader] of parts) if (part !== 'crests') load(part, loader);
    },
    answer(ask) {
      const turn = last.then(() => read(ask));
      last = turn;
      return turn;
    },
  };
}
