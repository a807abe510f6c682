import { decode } from '../../src/admin/decode.ts';
import { changeText } from '../../src/admin/diff/change-text.ts';
import { diffPacks } from '../../src/admin/diff/diff-packs.ts';
import type { PackError } from '../../src/core/pack/pack-error.ts';
import { readPack } from '../../src/core/pack/read-pack.ts';
import type { Pack } from '../../src/core/pack/schema.ts';
import type { CompareActions, CompareView } from '../../src/ui/builder/compare/model.ts';

/** Larger files are no packs. */
const MOST_BYTES = 40_000_000;

/** Compares the pack being made with one from a file, else with the one that was exported last. */
export function createComparison(general: Pack, redraw: () => void) {
  let file: { readonly name: string; readonly pack: Pack } | null = null;
  let errors: readonly PackError[] = [];
  let busy = false;

  const bring = async (given: File): Promise<void> => {
    busy = true;
    redraw();
    const raw = given.size > MOST_BYTES ? '' : decode(new Uint8Array(await given.arrayBuffer()));
    const read = readPack(raw, (id) => (id === general.id ? general : null));
    errors = read.errors;
    if (read.pack) file = { name: given.name, pack: read.pack };
    busy = false;
    redraw();
  };
  const forget = (): void => {
    file = null;
    errors = [];
    redraw();
  };
  const actions: CompareActions = {
    bring: ([given]) => {
      if (given && !busy) void bring(given);
    },
    useExported: forget,
  };
  return {
    actions,
    reset: forget,
    view: (now: Pack | null, exported: Pack | null): CompareView => {
      const before = file?.pack ?? exported;
      return {
        earlier: before && { file: file?.name ?? '', id: before.id, version: before.version },
        canUseExported: file !== null && exported !== null,
        errors,
        busy,
        changes: (language) => before && now && diffPacks(before, now).map((change) => changeText(change, language)),
      };
    },
  };
}
