/**
 * Facebook's few hooks that are not translated. From a survey of public code (compiled 20 November 2026; sources
 * named there), never checked on the live page.
 */

/** Lexical's root, for posts, comments and Messenger (3.2; many sources 2023 to 2026). Lexical sets the data attribute. */
export const EDITOR = '[contenteditable="true"][data-lexical-editor="true"], [contenteditable="true"][role="textbox"]';

export const DIALOG = '[role="dialog"], dialog';

/** Posts and comments shown on the page (3.2); not all builds mark posts so. */
export const ARTICLE = '[role="article"]';

/** Where comments stand: in an article, or in the side column of the photo viewer (3.2). */
export const COMMENT_PLACE = '[role="article"], [role="complementary"]';

/** The comment's own submit; seen 2021 to 2026, mounted only when focused or filled, and may unmount on blur (3.3). */
export const COMMENT_SUBMIT = '#focused-state-composer-submit';

/** Climbing from a control never looks past these. */
export const LANDMARK = '[role="banner"], [role="navigation"], [role="feed"], [role="main"], header, nav, main';

/** Story text (3.1; three sources). */
export const STORY_FIELD = 'textarea';
export const STORY_PATH = /^\/stories\/create(\/|$)/;

/** Reels, and the same composer in the Business Suite (3.1; two sources, 2026). */
export const REEL_PATH = /^\/(reels\/create|latest\/reels_composer)(\/|$)/;

/** The intro of the profile (3.1; 2026). */
export const BIO_FIELD = 'textarea[maxlength="101"]';

export const GROUP_PATH = /^\/groups\/[^/]+/;
export const GROUP_LINK = 'a[href*="/groups/"]';
export const MESSAGES_PATH = /^\/messages(\/|$)/;
export const MESSENGER_HOST = /(^|\.)messenger\.com$/;

/** The text of a post shown, as two public scrapers read it (chriswch/rental-hunter, Nerd658/media-scan_sn; undated): a hint only. */
export const SHOWN_TEXT =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';

/**
 * About pages of one's own profile, `/me?sk=directory_work` and its like; older addresses end in `about_work_and_education`.
 * Fields as in public automation code of 2026: `input[role="combobox"]` labelled Company or College name, `input` labelled
 * Position. A bio's own field is another surface.
 */
export const ABOUT_PATH = /[?&]sk=(?:about|directory)|\/(?:about|directory)(?:_[a-z_]+)?\/?(?:\?|$)/;
export const ABOUT_FIELD =
  'input[role="combobox"]:not([type="search"]), input[type="text"]:not([role="combobox"]), textarea:not([maxlength="101"])';
