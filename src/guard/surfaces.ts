import { type Audience, type Draft, fingerprint } from '../core/draft.ts';
import { isBlank } from '../sites/editor-text.ts';
import { surfaceOfControl, surfaceOfEditor } from '../sites/find.ts';
import { readSurface } from '../sites/read.ts';
import type { DraftReading, SiteAdapter, Surface, SurfaceSpec } from '../sites/surface.ts';
import { surfaceNear } from './attach/around.ts';
import type { About } from './attach/attach-ports.ts';

/** Stands for what pictures are attached to where there is no box to be seen. */
const NOWHERE: SurfaceSpec = {
  id: 'nowhere',
  kind: 'post',
  root: () => null,
  editors: () => [],
  submits: () => [],
  submitKey: 'none',
};

/** The live compose boxes of the page: found from what is touched, read, and found again. */
export class Surfaces {
  readonly #audiences = new WeakMap<Element, { readonly audience: Audience; readonly audienceLabel: string | null }>();

  constructor(
    private readonly adapter: SiteAdapter,
    private readonly officialAccounts: () => ReadonlySet<string>,
    /** Addresses of the pictures shown in a surface that nobody has looked at. */
    private readonly images: (surface: Surface) => readonly string[] = () => [],
  ) {}

  /** For what is attached where no draft can be read. */
  get blank(): Draft {
    const { id: site } = this.adapter;
    return { site, surface: 'post', account: 'personal', audience: 'unknown', text: '', replyTo: null };
  }

  ofEditor(target: Element): Surface | null {
    return surfaceOfEditor(this.adapter, target);
  }

  ofControl(target: Element): Surface | null {
    return surfaceOfControl(this.adapter, target);
  }

  /** A later step of the same composer may no longer show who will see the post: what was shown last still holds. */
  read(surface: Surface): DraftReading {
    const text = readSurface(this.adapter, surface, this.officialAccounts());
    const images = this.images(surface);
    const official = text.draft.account === 'official';
    const pictured = official && (surface.spec.previews?.(surface.root).length ?? 0) > 0;
    const draft = { ...text.draft, ...(images.length > 0 ? { images } : {}), ...(pictured ? { pictured } : {}) };
    const reading = { ...text, draft };
    const { audience } = reading.draft;
    if (audience !== 'unknown') {
      this.#audiences.set(surface.root, { audience, audienceLabel: reading.context.audienceLabel ?? null });
      return reading;
    }
    const shown = this.#audiences.get(surface.root);
    if (!shown) return reading;
    return {
      ...reading,
      draft: { ...reading.draft, audience: shown.audience },
      context: { ...reading.context, ...shown },
    };
  }

  /** What files at `target` are attached to: a compose box as it stands, or nothing that is known. */
  about(target: Element): About {
    const surface = surfaceNear(target, (editor) => this.ofEditor(editor));
    return { surface, ...this.read(surface ?? { spec: NOWHERE, root: document.documentElement }) };
  }

  /** A remounted composer is the same one only if it is of the same kind and holds the very same draft. */
  refind(surface: Surface, judged: string): Surface | null {
    if (surface.root.isConnected && surface.spec.editors(surface.root).length > 0) return surface;
    for (const editor of document.querySelectorAll('[contenteditable="true"], textarea, input')) {
      const found = this.ofEditor(editor);
      if (found?.spec.id === surface.spec.id && fingerprint(this.read(found).draft) === judged) return found;
    }
    return null;
  }

  /** Is a suggestion menu open on this editor, so that Enter picks from it? */
  suggesting(editor: HTMLElement): boolean {
    const { suggesting } = this.adapter;
    if (suggesting) return suggesting(editor);
    // X leaves the attribute in place when nothing is offered, naming an element that is not there.
    const chosen = editor.getAttribute('aria-activedescendant');
    return (
      editor.getAttribute('aria-expanded') === 'true' || (chosen !== null && document.getElementById(chosen) !== null)
    );
  }
}

/** A box for running text, not a search field: worth saying 'not checked here' about. */
export function looksLikeCompose(editable: HTMLElement): boolean {
  if (editable instanceof HTMLInputElement) return false;
  if (editable.closest('[role="search"], [role="searchbox"], [role="combobox"]')) return false;
  return (
    editable instanceof HTMLTextAreaElement ||
    editable.getAttribute('role') === 'textbox' ||
    !isBlank(editable.textContent ?? '')
  );
}
