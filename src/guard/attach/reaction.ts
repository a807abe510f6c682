/** What a site puts anywhere on the page when it takes a file, or refuses it in words; `video` has `blob:` for other reasons. */
const SHOWN = 'dialog[open], [role="dialog"], [role="alert"], img[src^="blob:"]';

/**
 * Tells, when asked, whether the site has done anything about an attachment since: something new on the page, another
 * number of elements round the target, or an input that was emptied or replaced. Nobody learns of it that a file was uploaded.
 */
export function reactionOf(target: Element, around: Element): () => boolean {
  const count = () => around.getElementsByTagName('*').length;
  const shown = () => document.querySelectorAll(SHOWN).length;
  const before = { count: count(), shown: shown() };
  return () =>
    !target.isConnected ||
    (target instanceof HTMLInputElement && target.files?.length === 0) ||
    count() !== before.count ||
    shown() !== before.shown;
}
