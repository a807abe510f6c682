import type { Audience } from '../../core/draft.ts';
import { iconName, nameOf, pathOf, plainLabel, precedes, promptOf, textOf, visible } from '../dom.ts';
import { BUTTON, buttonsIn, hasWords, isNamed } from '../meta-buttons.ts';
import { TOOLS } from '../meta-labels.ts';
import { pageData, textValue } from '../meta-page-data.ts';
import { AUDIENCE_WORDS, begins, EDIT_PRIVACY, WRITES_AS } from '../meta-prompts.ts';
import type { SurfaceContext } from '../surface.ts';
import { answeredText } from './answered.ts';
import { EDITOR, GROUP_LINK, GROUP_PATH } from './selectors.ts';

interface User {
  readonly name: string | null;
  /** Switched to a Page or another profile: the two ids differ (survey of November 2026, M). */
  readonly switched: boolean;
}

function currentUser(document: Document): User | null {
  const data = pageData(document, 'CurrentUserInitialData');
  const user = textValue(data?.USER_ID);
  if (!data || !user || user === '0') return null;
  const account = textValue(data.ACCOUNT_ID);
  return { name: textValue(data.NAME), switched: account !== null && account !== '0' && account !== user };
}

export const actsAsPage = (document: Document): boolean => currentUser(document)?.switched === true;

/** Who is signed in, or the Page one acts as; whether that is an account of the school the pack knows by its name. */
export function pageContext(document: Document): SurfaceContext {
  const name = currentUser(document)?.name;
  return name ? { accountName: name } : {};
}

/** Audience and group of a post. */
export function postContext(root: Element): SurfaceContext {
  const shown = audienceOf(root);
  const group = groupName(root);
  if (group === null) return shown;
  return {
    audience: shown.audience === 'public' ? 'public' : 'group',
    audienceLabel: group || shown.audienceLabel || null,
  };
}

/** A comment goes to those who see the post, which the page seldom tells; a prompt may say as whom one writes. */
export function commentContext(root: Element, isReply: boolean): SurfaceContext {
  const group = groupName(root);
  const prompt = promptOf(root.querySelector(EDITOR) ?? root);
  return {
    replyTo: answeredText(root, isReply),
    ...(group === null ? {} : { audience: 'group' as const, audienceLabel: group || null }),
    ...writerNamed(prompt),
  };
}

/** 'Comment as NAME': a Page's name, or one's own. */
function writerNamed(prompt: string): SurfaceContext {
  const start = WRITES_AS.find((words) => prompt.toLowerCase().startsWith(words));
  const name = start
    ? prompt
        .slice(start.length)
        .replace(/[\s.…]+$/, '')
        .trim()
    : '';
  return name ? { accountName: name } : {};
}

/**
 * The audience button by its label (survey of November 2026), else a button over the editor whose words or icon are an audience.
 * Untranslated, the first button with words over the editor is what is shown, and what it means is unknown.
 */
export function audienceOf(root: Element): { readonly audience: Audience; readonly audienceLabel: string | null } {
  const editor = root.querySelector(`${EDITOR}, textarea`);
  const buttons = buttonsIn(root).filter((button) => visible(button, root));
  const labelled = buttons.find((button) => begins(button.getAttribute('aria-label') ?? '', EDIT_PRIVACY));
  const over = buttons.filter((button) => editor && precedes(button, editor));
  const told = labelled ?? buttons.find((button) => audienceIn(button, true) !== null);
  if (told)
    return {
      audience: audienceIn(told, !labelled) ?? 'unknown',
      audienceLabel: textOf(told, { limit: 100 }) || nameOf(told),
    };
  const worded = over.find((button) => hasWords(button) && !isNamed(button, TOOLS));
  return { audience: 'unknown', audienceLabel: worded ? textOf(worded, { limit: 100 }) : null };
}

/** `whole`: text, icon or label must be an audience and nothing else; otherwise it may be part of a sentence. */
function audienceIn(button: Element, whole: boolean): Audience | null {
  for (const said of [textOf(button, { limit: 100 }), iconName(button), button.getAttribute('aria-label') ?? '']) {
    const label = plainLabel(said);
    for (const [audience, words] of Object.entries(AUDIENCE_WORDS) as [Audience, readonly string[]][]) {
      if (words.some((word) => (whole ? label === word : wordIn(label, word)))) return audience;
    }
  }
  return null;
}

const wordIn = (label: string, word: string): boolean => {
  const at = label.indexOf(word);
  const letter = /[\p{L}\p{M}]/u;
  return at >= 0 && !letter.test(label[at - 1] ?? '') && !letter.test(label[at + word.length] ?? '');
};

/** The group's name, empty where it is not shown; null outside groups. */
function groupName(root: Element): string | null {
  if (!GROUP_PATH.test(pathOf(root))) return null;
  const link = [...root.querySelectorAll(GROUP_LINK)].find((shown) => !shown.closest(BUTTON) && textOf(shown) !== '');
  if (link) return textOf(link, { limit: 100 });
  return root.ownerDocument.title
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/\s*[|·-]\s*Facebook\s*$/, '')
    .trim()
    .slice(0, 100);
}
