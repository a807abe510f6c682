import type { UiStrings } from './strings.ts';

export const en: UiStrings = {
  interstitial: {
    headings: ['Take a second look', 'Before this goes out', 'One more read-through'],
    heldStatus: 'It has not been posted yet.',
    reviewHeading: 'A look at your draft',
    reviewStatus: 'Nothing is held back. You can post when you are ready.',
    uncheckedHeading: 'Not fully checked',
    audience: 'Who will see this',
    also: 'Also here:',
    instead: 'Instead of',
    useWording: 'Use this wording',
    more: (count) => (count === 1 ? 'There is 1 more like this.' : `There are ${count} more like this.`),
    ask: 'Who to ask',
    newTab: 'opens in a new tab',
    reasons: 'To post it anyway, pick a reason',
    reasonsNote: 'It stays on this device.',
    reasonMissing: 'Pick a reason here first, then press Post anyway.',
    edit: 'Edit my post',
    post: 'Post anyway',
    back: 'Back to my post',
    onlyYou: 'This is Purple Pen, on your own device. Only you can see it.',
  },
  chip: {
    look: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
    unchecked: 'Not fully checked',
    pressAgain: 'Press Post once more',
    wordingCopied: 'Copied: paste it over your words',
    wordingFailed: 'That did not fit here: please type it in',
    reload: 'Reload the page to switch Purple Pen back on',
  },
};
