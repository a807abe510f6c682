import { hostOf, pathOf } from '../dom.ts';
import { conversationAt, messageParts } from '../meta-message.ts';
import { suggesting } from '../meta-suggestions.ts';
import type { SiteAdapter, SurfaceSpec } from '../surface.ts';
import { about } from './about.ts';
import { looksLikeChat } from './chat.ts';
import { commentRoot, comments } from './comment.ts';
import { pageContext } from './context.ts';
import { fields } from './fields.ts';
import { posts } from './post.ts';
import { DIALOG, MESSAGES_PATH, MESSENGER_HOST } from './selectors.ts';

const onMessagesPage = (from: Element): boolean =>
  MESSENGER_HOST.test(hostOf(from)) || MESSAGES_PATH.test(pathOf(from));

/** Message boxes: on the messages page, or a chat tab on any other. */
const message = (id: string, here: (from: Element) => boolean): SurfaceSpec => ({
  id,
  ...messageParts,
  root: (from) =>
    here(from) && !commentRoot(from)
      ? conversationAt(from, onMessagesPage(from) && !from.closest(DIALOG), looksLikeChat)
      : null,
});

/** Facebook and messenger.com. The mobile site is another stack and left out on purpose (survey of November 2026). */
export const adapter: SiteAdapter = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com', 'www.messenger.com'],
  surfaces: [
    ...fields,
    about,
    ...comments,
    message('message', onMessagesPage),
    message('chat-tab', (from) => !onMessagesPage(from)),
    ...posts,
  ],
  context: pageContext,
  suggesting,
};
