import type { ModalKind } from './page.ts';

/** Where X's router stands: the page behind, and what lies over it. */
export interface Route {
  /** Path of the page under the modal, which stays alive. */
  readonly behind: string;
  readonly modal: ModalKind | null;
  readonly screen: 'compose' | 'media' | 'tags';
  readonly isProfile: boolean;
}

export interface Router {
  current(): Route;
  go(path: string, modal?: ModalKind): void;
  /** Called at each change; returns the way to stop. */
  listen(changed: () => void): () => void;
}

/** pushState routing; the kind of modal lies in the history entry's state, as the address is `/compose/post` for them all. */
export function createRouter(home: string): Router {
  const listeners = new Set<() => void>();
  let route: Route = { behind: home, modal: null, screen: 'compose', isProfile: false };
  const read = (): void => {
    const path = location.pathname;
    const modal = (history.state as { modal?: ModalKind } | null)?.modal ?? 'modal-post';
    const composing = /^\/(compose\/(post|tweet)|intent\/(post|tweet)|share)(\/|$)/.test(path);
    const isProfile = path === '/settings/profile';
    route = {
      behind: composing || isProfile ? route.behind : path,
      modal: composing ? modal : null,
      screen: path.startsWith('/compose/post/media')
        ? 'media'
        : path.startsWith('/compose/post/tags')
          ? 'tags'
          : 'compose',
      isProfile,
    };
    for (const changed of listeners) changed();
  };
  window.addEventListener('popstate', read);
  read();
  return {
    current: () => route,
    go(path, modal) {
      history.pushState({ modal }, '', path);
      read();
    },
    listen(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
