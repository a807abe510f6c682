import type { PictureReading } from './page-api.ts';

/** Longer than a worker of the reader rests after it died, in ms. */
const REST_MS = 11_000;

/** Reads once more where a part was not read in time: what is told is what can be read, `ms` that of the first time. */
export async function readPatiently(read: () => Promise<PictureReading>): Promise<PictureReading> {
  const first = await read();
  const missing = first.facts?.unread.filter((part) => part !== 'frames') ?? [];
  if (missing.length === 0) return first;
  await new Promise((done) => setTimeout(done, REST_MS));
  return { ...(await read()), detail: `read once more, for ${missing.join(', ')}`, ms: first.ms };
}
