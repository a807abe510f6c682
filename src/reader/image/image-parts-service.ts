import type { CrestReference } from './image-reading.ts';
import type { ImageAnswer, ImageAsk, ImageWorkerName, PartFacts, WORKER_PARTS } from './image-worker-protocol.ts';

type PartReader<P extends keyof PartFacts> = (
  picture: ImageBitmap,
  crests: readonly CrestReference[],
) => Promise<PartFacts[P]>;

type PartLoaders<W extends ImageWorkerName> = {
  readonly [P in (typeof WORKER_PARTS)[W][number]]: () => Promise<PartReader<P>>;
};

/** What a worker does: one picture at a time, part after part, each loaded on first need. Never rejects. */
export function createImageParts<W extends ImageWorkerName>(
  loaders: PartLoaders<W>,
): (ask: ImageAsk) => Promise<ImageAnswer> {
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
  const answer = async ({ id, picture, crests }: ImageAsk): Promise<ImageAnswer> => {
    const facts: Record<string, unknown> = {};
    const failures: string[] = [];
    for (const [part, loader] of parts) {
      try {
        const isNeedless = part === 'crests' && crests.length === 0;
        facts[part] = isNeedless ? [] : await (await load(part, loader))(picture, crests);
      } catch (error) {
        failures.push(`${part}: ${error}`);
      }
    }
    picture.close();
    return { id, facts, failures };
  };

  return (ask) => {
    const turn = last.then(() => answer(ask));
    last = turn;
    return turn;
  };
}
