import { type ModalKind, OTHER } from './page.ts';
import type { Router } from './router.ts';

const MODALS: readonly string[] = [
  'modal-post',
  'modal-reply',
  'quote',
  'thread',
  'edit',
  'poll',
] satisfies ModalKind[];
const PAGES: Readonly<Record<string, string>> = {
  'inline-post': '/home',
  'inline-reply': OTHER.path,
  'community-post': '/i/communities/1500000000000000001',
  message: '/i/chat/1600000000000000001',
  'legacy-message': '/messages/1600000000000000001',
  profile: '/settings/profile',
  'mobile-post': '/compose/post',
};

/** Go where X shows this surface, as its own links and menus do. */
export function openSurface(router: Router, surface: string): void {
  if (MODALS.includes(surface)) router.go('/compose/post', surface as ModalKind);
  else if (surface === 'alt-text') router.go('/compose/post/media', 'modal-post');
  else router.go(PAGES[surface] ?? '/home');
}
