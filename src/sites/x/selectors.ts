/**
 * X's test ids are not translated. Seen in X's shipped client-web bundles (July 2025) and in
 * insin/control-panel-for-twitter 4.24.0 (August 2026) unless said otherwise.
 */

/**
 * Draft.js root, or the real `textarea` of the narrow layout (the id on itself or on a wrapper). The `_label` and
 * `RichTextInputContainer` elements share the prefix, hence `contenteditable`.
 */
export const EDITOR =
  '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea';

export const POLL_CHOICE = 'input[name^="Choice"]';

/** `tweetButton` in the modal, `tweetButtonInline` on the page. */
export const SUBMIT = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

export const DIALOG = '[role="dialog"], dialog';

/** A post shown on the page: the one being answered, or the one being quoted. */
export const TWEET_TEXT = '[data-testid="tweetText"]';
export const ARTICLE = 'article, [data-testid="tweet"]';

/** Alt text on the composer's media screen. */
export const ALT_TEXT = '[data-testid="altTextInput"]';

/** What is attached, in composers and in the old messages; GIFs from the site's own picker are there too. */
export const ATTACHMENTS = '[data-testid="attachments"], [data-testid="dmComposerAttachments"]';

/** XChat (August 2026), and the ids it replaced. */
export const MESSAGE_EDITOR = 'textarea[data-testid="dm-composer-textarea"]';
export const MESSAGE_SUBMIT = '[data-testid="dm-composer-send-button"]';
export const MESSAGE_BOX = '[data-testid="dm-container"]';
export const MESSAGE_LIST = '[data-testid="dm-message-list"]';
export const LEGACY_MESSAGE_EDITOR = '[data-testid="dmComposerTextInput"]';
export const LEGACY_MESSAGE_SUBMIT = '[data-testid="dmComposerSendButton"]';

export const PROFILE_SAVE = '[data-testid="Profile_Save_Button"]';
export const PROFILE_FIELDS =
  'input[name="displayName"], textarea[name="description"], input[name="location"], input[name="url"]';
export const PROFILE_BIO = 'textarea[name="description"]';

export const ACCOUNT_SWITCHER = '[data-testid="SideNav_AccountSwitcher_Button"]';
export const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';
export const PROTECTED = '[data-testid="icon-lock"]';
/** Translated label, so only a hint; the community's name has an id. */
export const AUDIENCE_CHIP = '[aria-label="Choose audience"]';
export const COMMUNITY = '[data-testid="communityName"]';
