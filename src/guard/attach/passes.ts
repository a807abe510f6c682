import { sameBox } from './around.ts';
import type { About } from './attach-ports.ts';
import type { Held } from './held.ts';

/** The person has this long to attach once more. */
export const PASS_MS = 60_000;

export interface Pass {
  readonly held: Held;
  readonly about: About;
  readonly files: readonly (File | null)[];
  readonly unchecked: boolean;
  /** Called when it has gone through. */
  used(): void;
}

/** What goes through, in place of the files of the attachment. */
export interface Passing {
  readonly files: readonly File[];
  readonly unchecked: boolean;
  /** It has gone through, and does so only once. */
  used(): void;
}

/** What has been decided about, and goes through without being asked about when the person attaches it again. */
export class Passes {
  readonly #passes = new Set<Pass>();

  add(pass: Pass): void {
    this.#passes.add(pass);
  }

  /** Its time is up, or the site has taken it after all. */
  withdraw(pass: Pass): void {
    this.#passes.delete(pass);
  }

  /**
   * Null where nothing was decided about these files for this box and who will see it. A drop or paste cannot be changed
   * on its way, so it passes only where nothing was left out or replaced.
   */
  of(again: Held, about: About): Passing | null {
    const pass = [...this.#passes].find(
      ({ held, about: { surface, draft }, files }) =>
        sameBox(surface, about.surface) &&
        draft.audience === about.draft.audience &&
        draft.account === about.draft.account &&
        held.files.length === again.files.length &&
        held.files.every((file, index) => isSame(file, again.files[index], [held.how, again.how].includes('paste'))) &&
        (again.how === 'change' || files.every((file, index) => file === held.files[index])),
    );
    if (!pass) return null;
    const { held, files, unchecked } = pass;
    return {
      // The person's own files, where they are meant: an input that holds them is not touched.
      files: files.flatMap((file, index) => (file === held.files[index] ? (again.files[index] ?? []) : (file ?? []))),
      unchecked,
      used: () => {
        this.#passes.delete(pass);
        pass.used();
      },
    };
  }
}

/** The clipboard makes a new file at each paste, with the time of the paste. */
const isSame = (file: File, other: File | undefined, pasted: boolean): boolean =>
  other !== undefined &&
  file.name === other.name &&
  file.size === other.size &&
  file.type === other.type &&
  (pasted || file.lastModified === other.lastModified);
