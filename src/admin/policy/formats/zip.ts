import { Inflate } from 'fflate';

/** Unpacked bytes of one file within an archive; the text of a long policy has some hundred thousand. */
const MOST = 12_000_000;
const PIECE = 1 << 16;
const MOST_FILES = 20_000;

/** Why an archive, or a file in it, cannot be read. */
export class ZipError extends Error {
  constructor(readonly reason: 'broken' | 'locked' | 'too-large') {
    super(`zip: ${reason}`);
    this.name = 'ZipError';
  }
}

interface Entry {
  readonly at: number;
  readonly packed: number;
  readonly method: number;
  readonly locked: boolean;
}

export interface Zip {
  readonly names: readonly string[];
  /** Null where there is no such file. Never unpacks more than `limit` bytes, whatever the archive says of itself. */
  read(name: string, limit?: number): Uint8Array | null;
}

/** An archive by its list of files, each unpacked when it is asked for. Throws a `ZipError`. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listed(bytes, view);
  return {
    names: [...entries.keys()],
    read(name, limit = MOST) {
      const entry = entries.get(name);
      return entry ? unpack(bytes, view, entry, limit) : null;
    },
  };
}

/** The list at the end of the archive (APPNOTE 4.3.12, 4.3.16). */
function listed(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  for (let i = 0; i < Math.min(count, MOST_FILES); i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new ZipError('broken');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new ZipError('broken');
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limit: number): Uint8Array {
  if (entry.locked) throw new ZipError('locked');
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50) throw new ZipError('broken');
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new ZipError('broken');
  if (entry.method === 0) {
    if (packed.length > limit) throw new ZipError('too-large');
    return packed;
  }
  if (entry.method !== 8) throw new ZipError('broken');
  return inflate(packed, limit);
}

function inflate(packed: Uint8Array, limit: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    size += part.length;
    if (size > limit) throw new ZipError('too-large');
    parts.push(part);
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('broken');
  }
  if (!ended) throw new ZipError('broken');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
