import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackError } from '../../core/pack/pack-error.ts';
import { type NoBase, readPack } from '../../core/pack/read-pack.ts';
import type { Pack } from '../../core/pack/schema.ts';
import { PACK_STRINGS } from '../../ui/page/pack-strings.ts';

/** The folder of the packs that ship. */
export const PACKS = fileURLToPath(new URL('../../../assets/packs', import.meta.url));

/** What is wrong with a pack, a line each, by path and in plain words. */
export const packErrorText = ({ path: place, problem, detail }: PackError): string =>
  `${place || 'the pack'}: ${PACK_STRINGS.en.problem[problem](detail)}`;

/**
 * A pack from a file, standing alone: on top of the pack that it extends, where that ships or lies beside it. Commands
 * are strict where the extension is not: one mistake and an Error is thrown that names each. `shown`: the file's name in it.
 */
export function loadPack(file: string, shown = file): Pack {
  if (!existsSync(file)) throw new Error(`${shown}: cannot be read (no such file)`);
  const { pack, errors } = readPack(readFileSync(file, 'utf8'), (id) => findBase(id, path.dirname(file)));
  if (pack && errors.length === 0) return pack;
  throw new Error([`${shown}: not a rule pack`, ...errors.map(packErrorText)].join('\n  '));
}

/** A pack that ships, by its id. */
export const shippedPack = (id: string): Pack => loadPack(path.join(PACKS, `${id}.json`), id);

/** The pack that another extends, by its id: in the folder of that one, or shipped; else why there is none. */
export function findBase(id: string, folder: string): Pack | NoBase {
  if (!/^[a-z0-9-]+$/i.test(id)) return 'no-base';
  const file = [folder, PACKS].map((place) => path.join(place, `${id}.json`)).find((one) => existsSync(one));
  if (!file) return 'no-base';
  const { pack, errors } = readPack(readFileSync(file, 'utf8'));
  if (errors.some(({ path, problem }) => path === 'extends' && problem === 'no-base')) return 'base-loop';
  if (pack === null || errors.length > 0) return 'bad-base';
  return pack.id === id ? pack : 'no-base';
}
