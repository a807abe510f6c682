/**
 * Instagram has little but structure. From a survey of public code (compiled 20 November 2026; sources named
 * there), never checked on the live page.
 */

/** Lexical (captions, messages; ten sources 2024 to 2026) and other contenteditables (comments in newer builds). */
export const RICH = '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor="true"]';

/** A caption is Lexical or, in other builds, a `textarea` (4.2; OPENCLI, May 2026, codes for both). */
export const CAPTION = `${RICH}, textarea`;

/** A comment is a controlled `textarea`, an `input` on reels, or a contenteditable (4.2; March 2026 and others). */
export const COMMENT = `textarea, input[type="text"], input:not([type]), ${RICH}`;

export const DIALOG = '[role="dialog"], dialog';
export const HEADING = 'h1, h2, [role="heading"]';
export const ARTICLE = 'article, [role="article"]';
export const LANDMARK = '[role="banner"], [role="navigation"], [role="main"], nav, main';

/** Profile (4.1; public code of 2024). */
export const BIO_ID = 'pepBio';

export const MESSAGES_PATH = /^\/direct(\/|$)/;
/** Watching a story; its reply box sends a message (4.1). */
export const STORY_PATH = /^\/stories\//;

/** Fields of the create dialog's last step (4.3; M-H); near them people are searched for, to be tagged or to write together. */
export const CREATION_FIELD = 'input[name^="creation-"]';
