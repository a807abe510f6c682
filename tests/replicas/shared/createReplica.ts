import type { Connection, ConnectionAct, LiveSurface, Replica, ReplicaSiteId, Submission, Upload } from './types.ts';

/** The tell-tale plus what the page's own code needs to feed it. */
export interface ReplicaRecorder {
  readonly replica: Replica;
  /** Register a mounted surface; call the result at unmount. Mounting the same id again replaces it. */
  mount(surface: string, live: LiveSurface): () => void;
  submitted(submission: Omit<Submission, 'at'>): void;
  /** Recorded at once, in order; the digest follows. */
  uploaded(surface: string, file: File, how: Upload['how']): void;
  discarded(surface: string): void;
  connected(connection: Omit<Connection, 'at'>): void;
  /** Register a mounted control between people; call the result at unmount. */
  offer(act: ConnectionAct, person: string, control: () => HTMLElement | null): () => void;
}

const now = (): number => Math.round(performance.now());
const inEditor = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, [contenteditable="true"], [role="button"], button') !== null;

/** Make `window.replica` and listen for everything that must not happen. Call once, before React renders. */
export function createReplica(site: ReplicaSiteId, open: (surface: string) => void): ReplicaRecorder {
  const live = new Map<string, LiveSurface>();
  const offers: { act: ConnectionAct; person: string; control: () => HTMLElement | null }[] = [];
  const connections: Connection[] = [];
  const replica: Replica = {
    site,
    submissions: [],
    uploads: [],
    connections,
    errors: [],
    violations: [],
    shortcuts: [],
    discards: [],
    surfaces: () => [...live.keys()],
    model: (id) => live.get(id)?.model() ?? '',
    editor: (id, part = 0) => live.get(id)?.editors()[part] ?? null,
    submit: (id) => live.get(id)?.submit() ?? null,
    fileInput: (id) => live.get(id)?.fileInput?.() ?? null,
    remount: (id) => live.get(id)?.remount?.(),
    connector: (act, person) =>
      offers.find((o) => o.act === act && (!person || o.person === person) && o.control())?.control() ?? null,
    open,
    reset: () => {
      for (const list of [
        replica.submissions,
        replica.uploads,
        connections,
        replica.errors,
        replica.shortcuts,
        replica.discards,
      ])
        list.length = 0;
      replica.violations.length = 0;
      for (const surface of live.values()) surface.clear();
    },
  };
  window.addEventListener('error', (e) => replica.errors.push(String(e.error ?? e.message)));
  window.addEventListener('unhandledrejection', (e) => replica.errors.push(String(e.reason)));
  document.addEventListener('securitypolicyviolation', (e) =>
    replica.violations.push(`${e.effectiveDirective} ${e.blockedURI}`),
  );
  document.addEventListener('keydown', (e) => {
    if (!inEditor(e.target)) replica.shortcuts.push(e.key);
  });
  window.replica = replica;
  return {
    replica,
    mount(id, surface) {
      live.set(id, surface);
      return () => {
        if (live.get(id) === surface) live.delete(id);
      };
    },
    submitted: (s) => replica.submissions.push({ ...s, at: now() }),
    uploaded(surface, file, how) {
      const upload = { surface, name: file.name, size: file.size, how, digest: null as string | null, at: now() };
      replica.uploads.push(upload);
      void digestOf(file).then((digest) => {
        upload.digest = digest;
      });
    },
    discarded: (id) => replica.discards.push(id),
    connected: (connection) => connections.push({ ...connection, at: now() }),
    offer(act, person, control) {
      const offered = { act, person, control };
      offers.push(offered);
      return () => void offers.splice(offers.indexOf(offered), 1);
    },
  };
}

async function digestOf(file: File): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
