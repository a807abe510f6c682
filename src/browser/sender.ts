/** `content`: a content script of ours on one of the sites. `page`: popup, options. `background`: the worker. */
export type SenderKind = 'content' | 'page' | 'background';

/** The part of `runtime.MessageSender` that tells who sent; the browser fills it in, a page cannot. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Our own extension, by its id and the root of its pages (`chrome-extension://.../`, `moz-extension://.../`). */
export interface Self {
  readonly id: string;
  readonly root: string;
}

const hostOf = (url: string): string | null => {
  try {
    const { protocol, port, hostname } = new URL(url);
    return protocol === 'https:' && port === '' ? hostname : null;
  } catch {
    return null;
  }
};

/**
 * Who sent a message, or null where it must not be answered: another extension, or a page outside the sites. A service
 * worker's messages carry no tab, and its script's address (Chromium) or none.
 */
export function senderKind(sender: Sender, self: Self, hosts: readonly string[]): SenderKind | null {
  if (sender.id !== self.id) return null;
  const { url } = sender;
  if (url?.startsWith(self.root)) {
    // No page of ours stands in a frame of another: whoever managed to put one there gets no answer.
    if (sender.tab !== undefined && (sender.frameId ?? 0) !== 0) return null;
    const path = url.slice(self.root.length).split(/[?#]/)[0] ?? '';
    return path === 'background.js' || path === '_generated_background_page.html' ? 'background' : 'page';
  }
  if (sender.tab === undefined) return url === undefined ? 'background' : null;
  const host = url === undefined ? null : hostOf(url);
  return host !== null && hosts.includes(host) ? 'content' : null;
}
