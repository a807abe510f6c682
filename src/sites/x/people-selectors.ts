/**
 * X's people. Test ids from X's shipped client-web bundles (July 2025), jackwener/opencli (May 2026) and public automation
 * code of 2025 and 2026 unless said otherwise; they are not translated.
 */

/** `{numeric id}-follow`; `-unfollow` where one follows already, `-cancel` where one has asked. */
export const FOLLOW = '[data-testid$="-follow"]';

/** A person in a list: suggestions, followers, follower requests. */
export const USER_CELL = '[data-testid="UserCell"]';
/** A person shown over the page, and the head of a profile. */
export const HOVER_CARD = '[data-testid="HoverCard"], [data-testid="hoverCardParent"]';
export const PROFILE_NAME = '[data-testid="UserName"]';

/** Who wrote a post: a link with the name, a link with the handle. */
export const AUTHOR = '[data-testid="User-Name"]';
export const POST = 'article[data-testid="tweet"], article';

export const LIKE = '[data-testid="like"]';
/** The menu item that passes on a post as it is; the menu lies in `#layers`, apart from its post. */
export const REPOST = '[data-testid="retweetConfirm"]';
/** The button whose menu is open: React Native Web says so on it. */
export const REPOST_OPEN = '[data-testid="retweet"][aria-expanded="true"]';

/** Somebody to be tagged, on `/compose/post/tags` (route in the bundles; its rows are a guess after X's other lists). */
export const TAG_ROW = '[data-testid="typeaheadResult"], [data-testid="TypeaheadUser"], [data-testid="UserCell"]';

/** XChat: `message-{uuid}` holds `message-text-{uuid}`; one's own stand at the inline end, on `bg-primary` (2026). */
export const CHAT = '[data-testid="dm-container"], [data-testid="dm-conversation-panel"]';
export const CHAT_HEADER = '[data-testid="dm-conversation-header"]';
export const CHAT_LIST = '[data-testid="dm-message-list"]';
export const CHAT_MESSAGE = '[data-testid^="message-"]:not([data-testid^="message-text-"])';
export const CHAT_TEXT = '[data-testid^="message-text-"]';
export const CHAT_OWN = '.bg-primary';
export const CHAT_THEIRS = '[class*="bg-gray-"]';

/** One's own profile has it in the place of Follow. */
export const EDIT_PROFILE = '[data-testid="editProfileButton"], a[href="/settings/profile"]';
export const PROFILE_PARTS = {
  bio: '[data-testid="UserDescription"]',
  employer: '[data-testid="UserProfessionalCategory"]',
  place: '[data-testid="UserLocation"]',
  link: '[data-testid="UserUrl"]',
} as const;
